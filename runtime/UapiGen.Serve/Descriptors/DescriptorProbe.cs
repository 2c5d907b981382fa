using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>
/// Looks at a caller's descriptor through /proc/TID/fd, when asked and only for this call: the caller may put another file under the same number at any time.
/// </summary>
/// <remarks>
/// What is found holds for the moment of the look, as the kernel's own look at the descriptor (fdget) holds for that of the call. A descriptor opened with
/// O_PATH counts as none, because the kernel's ioctl(2) says EBADF to it. Nothing is allocated.
/// </remarks>
[SkipLocalsInit] // Paths and the kernel's answers are written before they are read.
public readonly unsafe ref struct DescriptorProbe
{
    private const uint MiscMajor = 10, KvmMinor = 232;

    private readonly DescriptorPath? _path;
    private readonly uint _thread;
    private readonly uint _number;

    internal DescriptorProbe(uint thread, uint number, DescriptorPath? path)
    {
        _path = path;
        _thread = thread;
        _number = number;
    }

    /// <summary>What the last look met with, kept for the call's end: <see cref="DescriptorPath.Failure"/>.</summary>
    private Errno Failure
    {
        get => _path?.Failure ?? Errno.ENOENT;
        set
        {
            if (_path is not null) _path.Failure = value;
        }
    }

    /// <summary>An empty path, which leads nowhere, for a probe of no call.</summary>
    private ReadOnlySpan<byte> Path
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _path is null ? "\0"u8 : _path.Of(_thread, _number);
    }

    /// <summary>Whether ioctl(2) would find a file there: the descriptor is open, and not for O_PATH.</summary>
    public bool IsOpen
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            FileFacts link = new();
            Failure = link.Look(Path, followLinks: false);
            if (Failure != Errno.Success) return false;

            // The link's permissions say how the file was opened (proc_fd_link). None is what O_PATH looks like, and access mode 3, which may be used.
            return link.Permissions != 0 || !HasPathFlag();
        }
    }

    /// <summary>Which of KVM's descriptors it is, if any. KVM's virtual machines and CPUs have no path, so no file can pass for one.</summary>
    public DescriptorKinds Kind
    {
        get
        {
            Span<byte> target = stackalloc byte[ProcFile.PathRoom];
            SyscallResult length = ReadLink(Path, target);
            Failure = length.Error;
            if (Failure != Errno.Success) return DescriptorKinds.None;

            DescriptorKinds kind = KindOf(target[..(int)length.Value], Path);
            return kind != DescriptorKinds.None && IsOpen ? kind : DescriptorKinds.None;
        }
    }

    /// <summary>Whether it is open on that file, by whatever name.</summary>
    /// <param name="file">The file.</param>
    public bool IsSameFileAs(FileIdentity file)
    {
        FileFacts facts = new();
        Failure = facts.Look(Path, followLinks: true);
        return Failure == Errno.Success && facts.Identity == file && IsOpen;
    }

    private static DescriptorKinds KindOf(ReadOnlySpan<byte> target, ReadOnlySpan<byte> path)
    {
        if (target.SequenceEqual("anon_inode:kvm-vm"u8)) return DescriptorKinds.KvmVm;
        if (target.StartsWith("anon_inode:kvm-vcpu:"u8)) return DescriptorKinds.KvmVcpu;
        if (!target.StartsWith("/"u8)) return DescriptorKinds.None;

        FileFacts facts = new();
        return facts.Look(path, followLinks: true) == Errno.Success && facts.IsCharacterDevice(MiscMajor, KvmMinor)
            ? DescriptorKinds.KvmDevice
            : DescriptorKinds.None;
    }

    /// <summary>Whether the second line of /proc/TID/fdinfo/N, the open flags in octal, has O_PATH. What cannot be read counts as closed.</summary>
    private bool HasPathFlag()
    {
        const uint pathFlag = 0x200000;

        Span<byte> path = stackalloc byte[ProcFile.PathRoom];
        Span<byte> text = stackalloc byte[128];
        SyscallResult length = ProcFile.Read(ProcFile.Path(path, _thread, "/fdinfo/"u8, _number), text);
        Failure = length.Error;
        return Failure != Errno.Success || ProcFile.Number(text[..(int)length.Value], "flags:"u8, radix: 8) is not { } flags || (flags & pathFlag) != 0;
    }

    private static SyscallResult ReadLink(ReadOnlySpan<byte> path, Span<byte> target)
    {
        // The path ends in a zero, and the kernel writes no more than the target's length.
        fixed (byte* name = path, text = target)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Readlinkat), unchecked((nuint)(-100)), (nuint)name, (nuint)text, (nuint)target.Length);
    }
}
