using System.Buffers.Text;
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
public unsafe ref struct DescriptorProbe
{
    private const int PathRoom = 64;
    private const uint MiscMajor = 10, KvmMinor = 232;

    private readonly uint _thread;
    private readonly uint _number;

    internal DescriptorProbe(in IoctlCall call)
    {
        _thread = (uint)call.ThreadId;
        _number = call.Descriptor;
    }

    /// <summary>
    /// Why the last look found nothing: <see cref="Errno.ENOENT"/> for a descriptor that is closed; <see cref="Errno.EACCES"/> where this process may not
    /// look at the caller (ptrace(2), access mode checks). Success if it found something.
    /// </summary>
    internal Errno Failure { get; private set; }

    /// <summary>Whether ioctl(2) would find a file there: the descriptor is open, and not for O_PATH.</summary>
    public bool IsOpen
    {
        get
        {
            Span<byte> path = stackalloc byte[PathRoom];
            path = Path(path, "/fd/"u8);

            FileFacts link = new();
            Failure = link.Look(path, followLinks: false);
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
            Span<byte> path = stackalloc byte[PathRoom];
            path = Path(path, "/fd/"u8);

            Span<byte> target = stackalloc byte[PathRoom];
            SyscallResult length = ReadLink(path, target);
            Failure = length.Error;
            if (Failure != Errno.Success) return DescriptorKinds.None;

            DescriptorKinds kind = KindOf(target[..(int)length.Value], path);
            return kind != DescriptorKinds.None && IsOpen ? kind : DescriptorKinds.None;
        }
    }

    /// <summary>Whether it is open on that file, by whatever name.</summary>
    /// <param name="file">The file.</param>
    public bool IsSameFileAs(FileIdentity file)
    {
        Span<byte> path = stackalloc byte[PathRoom];
        FileFacts facts = new();
        Failure = facts.Look(Path(path, "/fd/"u8), followLinks: true);
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

        Span<byte> path = stackalloc byte[PathRoom];
        Span<byte> text = stackalloc byte[128];
        SyscallResult length = ReadFile(Path(path, "/fdinfo/"u8), text);
        Failure = length.Error;
        if (Failure != Errno.Success) return true;

        ReadOnlySpan<byte> line = text[..(int)length.Value];
        int start = line.IndexOf("flags:\t"u8);
        if (start < 0) return true;

        uint flags = 0;
        foreach (byte digit in line[(start + "flags:\t".Length)..])
        {
            if (digit is < (byte)'0' or > (byte)'7') break;
            flags = flags << 3 | (uint)(digit - '0');
        }

        return (flags & pathFlag) != 0;
    }

    /// <summary>/proc/TID/fd/N or /proc/TID/fdinfo/N, with the zero that ends it: at most 36 bytes.</summary>
    private readonly Span<byte> Path(Span<byte> room, ReadOnlySpan<byte> directory)
    {
        int length = 0;
        Append(room, ref length, "/proc/"u8);
        Append(room, ref length, _thread);
        Append(room, ref length, directory);
        Append(room, ref length, _number);
        Append(room, ref length, "\0"u8);
        return room[..length];
    }

    private static void Append(Span<byte> room, ref int length, ReadOnlySpan<byte> text)
    {
        text.CopyTo(room[length..]);
        length += text.Length;
    }

    // Not an interpolated string: until that is compiled with optimisation, it boxes its numbers.
    private static void Append(Span<byte> room, ref int length, uint number)
    {
        Utf8Formatter.TryFormat(number, room[length..], out int digits);
        length += digits;
    }

    private static SyscallResult ReadLink(ReadOnlySpan<byte> path, Span<byte> target)
    {
        // The path ends in a zero, and the kernel writes no more than the target's length.
        fixed (byte* name = path, text = target)
            return LinuxCall.Syscall(SyscallNumber.Readlinkat, unchecked((nuint)(-100)), (nuint)name, (nuint)text, (nuint)target.Length);
    }

    private static SyscallResult ReadFile(ReadOnlySpan<byte> path, Span<byte> text)
    {
        SyscallResult descriptor = LinuxCall.Open(path, OpenFlags.ReadOnly | OpenFlags.CloseOnExec);
        if (descriptor.Error != Errno.Success) return descriptor;

        SyscallResult length = LinuxCall.ReadAt((int)descriptor.Value, 0, text);
        LinuxCall.Close((int)descriptor.Value);
        return length;
    }
}
