using System.Text;
using Microsoft.Win32.SafeHandles;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<byte*, int, int> OpenPointer = (delegate* unmanaged<byte*, int, int>)LibC.Export("open");

    private static readonly delegate* unmanaged<int, int> ClosePointer = (delegate* unmanaged<int, int>)LibC.Export("close");

    /// <summary><c>open(2)</c> of a file that exists. What .NET's own opening adds (a lock, a look at the file's type) is not done.</summary>
    /// <param name="path">The path; a relative one counts from the working directory.</param>
    /// <param name="flags">How to open it.</param>
    /// <param name="file">The descriptor; an invalid handle when the call fails.</param>
    /// <returns>Success, or the kernel's error: ENOENT, EACCES and so on. ENOENT also for a path that no file can have, with a NUL in it.</returns>
    public static Errno Open(string path, OpenFlags flags, out SafeFileHandle file)
    {
        ArgumentNullException.ThrowIfNull(path);
        file = new SafeFileHandle();
        if (path.Contains('\0', StringComparison.Ordinal))
            return Errno.ENOENT;

        // The array ends with the NUL that C needs (a new array is zero), and stays pinned until the call has returned.
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(path) + 1];
        Encoding.UTF8.GetBytes(path, bytes);
        SyscallResult opened;
        fixed (byte* text = bytes) opened = Result(OpenPointer(text, (int)flags));
        if (opened.Error == Errno.Success)
            file = new SafeFileHandle((nint)opened.Value, ownsHandle: true);
        return opened.Error;
    }

    /// <summary><c>open(2)</c> of a path that is at hand in bytes, into a bare number. Nothing is allocated.</summary>
    /// <param name="path">The path. Its last byte must be NUL.</param>
    /// <param name="flags">How to open it.</param>
    /// <returns>The descriptor's number, which <see cref="Close"/> takes; or the kernel's error: ENOENT, EACCES and so on.</returns>
    /// <exception cref="ArgumentException">The path does not end in NUL, so the kernel would read past it.</exception>
    public static SyscallResult Open(ReadOnlySpan<byte> path, OpenFlags flags)
    {
        if (path.IsEmpty || path[^1] != 0) throw new ArgumentException("The path does not end in NUL.", nameof(path));

        // The bytes end in NUL, and stay pinned until the call has returned.
        fixed (byte* text = path) return Result(OpenPointer(text, (int)flags));
    }

    /// <summary><c>close(2)</c>.</summary>
    /// <param name="descriptor">The descriptor's number; nobody may use it any more.</param>
    /// <returns>Success, or EBADF for a number that is no descriptor. What a device says on its last close (EIO, EINTR) leaves it closed all the same.</returns>
    public static Errno Close(int descriptor) => Result(ClosePointer(descriptor)).Error;
}
