using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<int, nuint, nuint, int> IoctlPointer =
        (delegate* unmanaged<int, nuint, nuint, int>)LibC.Export("ioctl");

    /// <summary><c>ioctl(2)</c> with an argument that is a number or an address.</summary>
    /// <param name="descriptor">The descriptor's number.</param>
    /// <param name="command">The command.</param>
    /// <param name="argument">The argument as it is.</param>
    /// <returns>What the driver returned, or its error; EBADF for a number that is no descriptor, ENOTTY for a command it does not know.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult Ioctl(int descriptor, uint command, nuint argument) => Result(IoctlPointer(descriptor, command, argument));

    /// <summary><c>ioctl(2)</c> with an argument that is a number, on a descriptor that is kept open meanwhile.</summary>
    /// <param name="descriptor">The descriptor.</param>
    /// <param name="command">The command.</param>
    /// <param name="argument">The argument as it is.</param>
    /// <returns>What the driver returned, or its error; EBADF for an invalid handle, ENOTTY for a command it does not know.</returns>
    /// <exception cref="ObjectDisposedException">The handle was closed.</exception>
    public static SyscallResult Ioctl(SafeHandle descriptor, uint command, nuint argument)
    {
        ArgumentNullException.ThrowIfNull(descriptor);

        bool held = false;
        try
        {
            descriptor.DangerousAddRef(ref held);
            return Ioctl((int)descriptor.DangerousGetHandle(), command, argument);
        }
        finally
        {
            if (held) descriptor.DangerousRelease();
        }
    }

    /// <summary><c>ioctl(2)</c> with a struct that the driver may read and write.</summary>
    /// <param name="descriptor">The descriptor, kept open meanwhile.</param>
    /// <param name="command">The command.</param>
    /// <param name="value">The struct. The driver must not touch more than its size.</param>
    /// <returns>Success, or the driver's error; EBADF for an invalid handle, ENOTTY for a command it does not know.</returns>
    /// <exception cref="ObjectDisposedException">The handle was closed.</exception>
    public static Errno Ioctl<T>(SafeHandle descriptor, uint command, ref T value) where T : unmanaged
    {
        // The struct is blittable and stays pinned for the call; what the driver does to it is what the caller asked for.
        fixed (T* argument = &value) return Ioctl(descriptor, command, (nuint)argument).Error;
    }
}
