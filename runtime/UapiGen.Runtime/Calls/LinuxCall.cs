using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>
/// The calls into the C library: the one place where managed code leaves for the kernel. Each returns the value and the error together, so that
/// nothing in between can change errno.
/// </summary>
/// <remarks>
/// A blittable function pointer in a read-only static is as cheap as a C caller: the JIT folds it to an address and inlines the wrapper. The wrappers
/// keep the GC transition, because any of these calls may wait: in a served program it waits for a thread that may need the collector.
/// </remarks>
public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<nint, nuint, nuint, nuint, nuint, nuint, nuint, nint> SyscallPointer =
        (delegate* unmanaged<nint, nuint, nuint, nuint, nuint, nuint, nuint, nint>)LibC.Export("syscall");

    // It returns the address of a thread's own int: it cannot wait, so the transition may be left out.
    private static readonly delegate* unmanaged[SuppressGCTransition]<int*> ErrnoLocationPointer =
        (delegate* unmanaged[SuppressGCTransition]<int*>)LibC.Export("__errno_location");

    /// <summary>Any system call, by its number on the running architecture: <c>syscall(2)</c>.</summary>
    /// <param name="number">The number; it differs from architecture to architecture.</param>
    /// <param name="first">The first argument.</param>
    /// <param name="second">The second argument.</param>
    /// <param name="third">The third argument.</param>
    /// <param name="fourth">The fourth argument.</param>
    /// <param name="fifth">The fifth argument.</param>
    /// <param name="sixth">The sixth argument.</param>
    /// <returns>What the kernel returned, or the error that it gave.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult Syscall(
        nint number, nuint first = 0, nuint second = 0, nuint third = 0, nuint fourth = 0, nuint fifth = 0, nuint sixth = 0) =>
        Result(SyscallPointer(number, first, second, third, fourth, fifth, sixth));

    /// <summary>A result of -1 means that errno says why; errno is only looked at then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static SyscallResult Result(nint returned) =>
        returned == -1 ? new SyscallResult(-1, LastError()) : new SyscallResult(returned, Errno.Success);

    // The C library promises a valid pointer for as long as the thread lives, and the runtime keeps errno across its own transitions.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Errno LastError() => (Errno)(*ErrnoLocationPointer());
}
