using UapiGen.Linux.Files;
using UapiGen.Linux.Files.Kernel;
using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>Opens a path for a caller that has this process's rights and root, where that means the same as if the caller did it.</summary>
/// <remarks>
/// <para>1. The path is walked without opening anything (O_PATH), and never through a link of proc that jumps. 2. What it leads to is looked at: only a regular file or a directory
/// that is the same for everybody is opened here. 3. A file that is there is opened by what was found, so that another one that takes its place meanwhile is not, least of all a
/// FIFO that would keep this process waiting. Where that cannot be, it is opened by its path without waiting; one that is to be made once its directory was looked at.</para>
/// <para>What cannot be walked is not answered with the error that was met here: on a way through /proc/self the caller may find what is not there for us. The kernel says.</para>
/// </remarks>
internal readonly ref struct PathWalk
{
    private const OpenHowFlags Temporary = OpenHowFlags.TemporaryFile & ~OpenHowFlags.Directory;
    private const OpenHowFlags Making = OpenHowFlags.Create | OpenHowFlags.Exclusive;

    /// <summary>What an open of the file that was found could not say: that it may be made, and O_NOFOLLOW, which stays in the descriptor's flags.</summary>
    private const OpenHowFlags ByPath = OpenHowFlags.Create | OpenHowFlags.NoFollow;

    private readonly Caller _caller;
    private readonly Span<byte> _path;
    private readonly OpenHow _how;
    private readonly OpenHowFlags _flags;

    /// <summary>Prepares the walk.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="path">The path, not empty, with room for the NUL that ends it.</param>
    /// <param name="how">How to open it; its fields have been checked.</param>
    public PathWalk(Caller caller, Span<byte> path, in OpenHow how)
    {
        _caller = caller;
        _path = path;
        _how = how;
        _flags = OpenFlagNumbers.ToFlags(how.Flags);
    }

    /// <summary>Opens the path.</summary>
    /// <param name="directory">The caller's descriptor of the directory in which a relative path begins, or AT_FDCWD.</param>
    /// <param name="opened">A descriptor of this process, or the error of opening what was found or made.</param>
    /// <returns>None if it was tried; else why the kernel has to open it.</returns>
    public ContinueReason Open(int directory, out SyscallResult opened)
    {
        opened = default;
        using CallerDescriptor start = Start(directory);
        if (start.Error != Errno.Success) return ContinueReason.KernelDecides;

        int from = start.Number >= 0 ? start.Number : FileKernel.WorkingDirectory;
        SyscallResult found = FileKernel.Open(from, _path, WalkFlags, 0, _how.Resolve);
        if (found.Error == Errno.ENOENT && (_flags & OpenHowFlags.Create) != 0) return Make(from, out opened);
        if (found.Error != Errno.Success) return ContinueReason.KernelDecides;

        int file = (int)found.Value;
        ContinueReason reason = !OpenedFile.IsTheSameForEverybody(file) ? ContinueReason.MeansTheCaller
            : (_flags & ByPath) != 0 ? OpenByPath(from, out opened)
            : OpenFound(file, out opened);
        LinuxCall.Close(file);
        return reason;
    }

    /// <summary>As the open itself would walk: a last link is not followed where the file must be new (build_open_flags, fs/open.c).</summary>
    private OpenHowFlags WalkFlags => OpenHowFlags.Path | (_flags & (OpenHowFlags.Directory | OpenHowFlags.NoFollow))
        | ((_flags & Making) == Making ? OpenHowFlags.NoFollow : 0);

    /// <summary>Where the walk begins: an absolute path needs nothing, unless a directory is to be its root or its bound.</summary>
    private CallerDescriptor Start(int directory)
    {
        if (_path[0] == '/' && (_how.Resolve & (ResolveFlags.Beneath | ResolveFlags.InRoot)) == 0) return default;
        return directory == FileKernel.WorkingDirectory ? _caller.OpenWorkingDirectory() : _caller.CopyDescriptor(directory);
    }

    private ContinueReason OpenFound(int file, out SyscallResult opened)
    {
        opened = default;
        if ((_flags & Temporary) != 0 && _caller.TakeOnUmask() != Errno.Success) return ContinueReason.CallerDiffers;
        if (!_caller.IsWaiting) return ContinueReason.KernelDecides;

        opened = FileKernel.Reopen(file, _flags, _how.Mode);
        return ContinueReason.None;
    }

    /// <summary>Makes a file, if its directory is there and the same for everybody.</summary>
    private ContinueReason Make(int from, out SyscallResult opened)
    {
        opened = default;
        int slash = _path.LastIndexOf((byte)'/');

        // A path that ends in a slash makes no file.
        if (slash == _path.Length - 1) return ContinueReason.KernelDecides;

        SyscallResult parent = FileKernel.Open(from, ParentPath(slash, stackalloc byte[UserPath.Room]), OpenHowFlags.Path | OpenHowFlags.Directory, 0, _how.Resolve);
        if (parent.Error != Errno.Success) return ContinueReason.KernelDecides;

        bool isGood = OpenedFile.IsTheSameForEverybody((int)parent.Value);
        LinuxCall.Close((int)parent.Value);
        return isGood ? OpenByPath(from, out opened) : ContinueReason.MeansTheCaller;
    }

    /// <summary>What stands before the last slash, that of the root among it; the start itself where there is none.</summary>
    private ReadOnlySpan<byte> ParentPath(int slash, Span<byte> room)
    {
        ReadOnlySpan<byte> parent = slash < 0 ? "."u8 : _path[..(slash + 1)];
        parent.CopyTo(room);
        room[parent.Length] = 0;
        return room[..parent.Length];
    }

    /// <summary>
    /// Opens, and perhaps makes, a file by its path. It does not wait, in case a FIFO stands there by now, and is made to wait again as it was asked.
    /// </summary>
    private ContinueReason OpenByPath(int from, out SyscallResult opened)
    {
        opened = default;
        if ((_flags & OpenHowFlags.Create) != 0 && _caller.TakeOnUmask() != Errno.Success) return ContinueReason.CallerDiffers;
        if (!_caller.IsWaiting) return ContinueReason.KernelDecides;

        opened = FileKernel.Open(from, _path, _flags | OpenHowFlags.NonBlocking, _how.Mode, _how.Resolve);

        // Only what did not wait for a lease, or for a FIFO's other end, says so; nothing was made then.
        if (opened.Error is Errno.EAGAIN or Errno.ENXIO) return ContinueReason.KernelDecides;
        if (opened.Error != Errno.Success) return ContinueReason.None;

        int file = (int)opened.Value;
        if (OpenedFile.IsTheSameForEverybody(file))
        {
            if ((_flags & OpenHowFlags.NonBlocking) == 0) FileKernel.MakeBlocking(file);
            return ContinueReason.None;
        }

        LinuxCall.Close(file);
        return ContinueReason.MeansTheCaller;
    }
}
