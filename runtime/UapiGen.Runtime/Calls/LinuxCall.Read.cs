using System.Runtime.InteropServices;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<int, byte*, nuint, nint> ReadPointer = (delegate* unmanaged<int, byte*, nuint, nint>)LibC.Export("read");

    /// <summary><c>read(2)</c>: of what has no offsets, such as a counter of perf's.</summary>
    /// <param name="descriptor">The descriptor, kept open meanwhile.</param>
    /// <param name="destination">How many bytes at most, and where they go.</param>
    /// <returns>How many bytes were read, 0 at the end; or the kernel's error.</returns>
    /// <exception cref="ObjectDisposedException">The handle was closed.</exception>
    public static SyscallResult Read(SafeHandle descriptor, Span<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(descriptor);

        bool held = false;
        try
        {
            // The span stays pinned until the call has returned.
            descriptor.DangerousAddRef(ref held);
            fixed (byte* bytes = destination) return Result(ReadPointer((int)descriptor.DangerousGetHandle(), bytes, (nuint)destination.Length));
        }
        finally
        {
            if (held) descriptor.DangerousRelease();
        }
    }
}
