namespace UapiGen.Linux.Files.Kernel;

/// <summary>The kernel's side of openat2(2), up to the walk of the path (SYSCALL_DEFINE4(openat2), build_open_flags and do_sys_openat2 in fs/open.c, Linux 7.3).</summary>
public static class Openat2Call
{
    /// <summary><c>O_PATH_FLAGS</c>: what may stand beside O_PATH.</summary>
    private const OpenHowFlags BesidePath =
        OpenHowFlags.Directory | OpenHowFlags.NoFollow | OpenHowFlags.Path | OpenHowFlags.CloseOnExec | OpenHowFlags.EmptyPath;

    /// <summary><c>__O_TMPFILE</c>: O_TMPFILE without the O_DIRECTORY that it must come with.</summary>
    private const OpenHowFlags Temporary = OpenHowFlags.TemporaryFile & ~OpenHowFlags.Directory;

    private const OpenHowFlags WriteAccess = OpenHowFlags.WriteOnly | OpenHowFlags.ReadWrite;

    /// <summary>Reads and checks the arguments in the kernel's order: the struct, what its fields say together, the path.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="path">Where the path lies.</param>
    /// <param name="how">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="room">Room for the path: <see cref="UserPath.Room"/> bytes.</param>
    /// <param name="value">The struct.</param>
    /// <param name="name">The path without its NUL, within the room.</param>
    /// <returns>
    /// The first that applies: what <see cref="OpenHow.CopyFromUser"/> says; what <see cref="Check"/> says; what <see cref="UserPath.Read"/> says; ENOENT, the path is empty and
    /// O_EMPTYPATH is not set; else success.
    /// </returns>
    public static Errno Read<TMemory>(
        ref TMemory memory, UserAddress path, UserAddress how, ulong usize, Span<byte> room, out OpenHow value, out ReadOnlySpan<byte> name)
        where TMemory : struct, IUserMemory
    {
        name = default;
        Errno error = OpenHow.CopyFromUser(ref memory, how, usize, out value);
        if (error != Errno.Success) return error;

        error = Check(in value);
        if (error != Errno.Success) return error;

        error = UserPath.Read(ref memory, path, room, out name);
        if (error != Errno.Success) return error;
        return name.IsEmpty && (OpenFlagNumbers.ToFlags(value.Flags) & OpenHowFlags.EmptyPath) == 0 ? Errno.ENOENT : Errno.Success;
    }

    /// <summary>What the fields must be together, where each for itself was found good (build_open_flags).</summary>
    /// <param name="how">The fields.</param>
    /// <returns>
    /// EINVAL: <see cref="ResolveFlags.Beneath"/> with <see cref="ResolveFlags.InRoot"/>; a mode where no file is made; O_CREAT or OPENAT2_REGULAR with O_DIRECTORY; O_TMPFILE
    /// without O_DIRECTORY or without write access; a flag that does not go with O_PATH. Then EAGAIN: <see cref="ResolveFlags.Cached"/> with a flag that makes or shortens
    /// a file. Else success.
    /// </returns>
    public static Errno Check(in OpenHow how)
    {
        const ResolveFlags scopes = ResolveFlags.Beneath | ResolveFlags.InRoot;
        OpenHowFlags flags = OpenFlagNumbers.ToFlags(how.Flags);
        bool isDirectory = (flags & OpenHowFlags.Directory) != 0;

        if ((how.Resolve & scopes) == scopes) return Errno.EINVAL;
        if ((flags & (OpenHowFlags.Create | Temporary)) == 0 && how.Mode != 0) return Errno.EINVAL;
        if (isDirectory && (flags & (OpenHowFlags.Create | OpenHowFlags.RegularOnly)) != 0) return Errno.EINVAL;
        if ((flags & Temporary) != 0 && (!isDirectory || (flags & WriteAccess) == 0)) return Errno.EINVAL;
        if ((flags & OpenHowFlags.Path) != 0 && (flags & ~BesidePath) != 0) return Errno.EINVAL;

        const OpenHowFlags changes = OpenHowFlags.Truncate | OpenHowFlags.Create | Temporary;
        return (how.Resolve & ResolveFlags.Cached) != 0 && (flags & changes) != 0 ? Errno.EAGAIN : Errno.Success;
    }
}
