using System.Runtime.InteropServices;
using UapiGen.Linux.Files;

namespace UapiGen.Linux.Services;

/// <summary>The running kernel's openat2(2).</summary>
internal static unsafe partial class FileKernel
{
    /// <summary>AT_FDCWD.</summary>
    public const int WorkingDirectory = -100;

    // F_GETFL and F_SETFL (include/uapi/asm-generic/fcntl.h).
    private const int GetFlags = 3, SetFlags = 4;

    /// <summary>Opens a file here. Its descriptor is closed by an exec.</summary>
    /// <param name="directory">Where a relative path begins.</param>
    /// <param name="path">The path, with a NUL behind it that does not count as its own.</param>
    /// <param name="flags">How.</param>
    /// <param name="mode">The mode of a file that is made.</param>
    /// <param name="resolve">How the path may be walked. Links of proc that jump are never followed: they lead to what is the caller's, and not ours.</param>
    public static SyscallResult Open(int directory, ReadOnlySpan<byte> path, OpenHowFlags flags, ulong mode, ResolveFlags resolve) =>
        OpenRaw(directory, path, flags, mode, resolve | ResolveFlags.NoMagicLinks);

    /// <summary>Opens a file that is open as a path: the very same, whatever its path leads to by now.</summary>
    /// <param name="descriptor">The file as a path.</param>
    /// <param name="flags">How. O_NOFOLLOW would refuse the link of proc that leads there.</param>
    /// <param name="mode">The mode of a file that is made without a name.</param>
    public static SyscallResult Reopen(int descriptor, OpenHowFlags flags, ulong mode)
    {
        Span<byte> path = stackalloc byte[32];
        "/proc/self/fd/"u8.CopyTo(path);
        System.Buffers.Text.Utf8Formatter.TryFormat(descriptor, path["/proc/self/fd/".Length..], out int digits);
        path["/proc/self/fd/".Length + digits] = 0;
        return OpenRaw(WorkingDirectory, path, flags, mode, ResolveFlags.None);
    }

    /// <summary>Takes O_NONBLOCK off again.</summary>
    public static void MakeBlocking(int descriptor)
    {
        int flags = Control(descriptor, GetFlags, 0);
        if (flags >= 0) _ = Control(descriptor, SetFlags, flags & ~(int)OpenHowFlags.NonBlocking);
    }

    private static SyscallResult OpenRaw(int directory, ReadOnlySpan<byte> path, OpenHowFlags flags, ulong mode, ResolveFlags resolve)
    {
        OpenHow how = new() { Flags = OpenFlagNumbers.Of(flags | OpenHowFlags.CloseOnExec), Mode = mode, Resolve = resolve };

        // A NUL follows the path within its buffer; the buffer and the struct outlive the call.
        fixed (byte* name = path)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Openat2), (nuint)directory, (nuint)name, (nuint)(&how), (nuint)sizeof(OpenHow));
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int descriptor, int command, nint argument);
}
