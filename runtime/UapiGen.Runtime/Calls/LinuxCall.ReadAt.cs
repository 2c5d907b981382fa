using System.Runtime.InteropServices;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<int, byte*, nuint, nint, nint> PreadPointer =
        (delegate* unmanaged<int, byte*, nuint, nint, nint>)LibC.Export("pread");

    /// <summary><c>pread(2)</c>: reads at an offset, without an exception for what a special file answers.</summary>
    /// <param name="descriptor">The descriptor, kept open meanwhile.</param>
    /// <param name="offset">Where to begin. A 32-bit process reaches no further than 2 GiB: beyond, EINVAL.</param>
    /// <param name="destination">How many bytes at most, and where they go.</param>
    /// <returns>How many bytes were read, 0 at the end of the file; or the kernel's error.</returns>
    public static SyscallResult ReadAt(SafeHandle descriptor, ulong offset, Span<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(descriptor);

        bool held = false;
        try
        {
            descriptor.DangerousAddRef(ref held);
            return ReadAt((int)descriptor.DangerousGetHandle(), offset, destination);
        }
        finally
        {
            if (held) descriptor.DangerousRelease();
        }
    }

    /// <summary><c>pread(2)</c> by a bare number.</summary>
    /// <inheritdoc cref="ReadAt(SafeHandle, ulong, Span{byte})"/>
    public static SyscallResult ReadAt(int descriptor, ulong offset, Span<byte> destination)
    {
        if (offset > (ulong)nint.MaxValue) return Errno.EINVAL;

        // The span stays pinned until the call has returned.
        fixed (byte* bytes = destination) return Result(PreadPointer(descriptor, bytes, (nuint)destination.Length, (nint)offset));
    }
}
