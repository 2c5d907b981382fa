using System.Text;
using Microsoft.Win32.SafeHandles;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<byte*, int, int> OpenPointer = (delegate* unmanaged<byte*, int, int>)LibC.Export("open");

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
}
