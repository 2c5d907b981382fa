using System.Runtime.CompilerServices;

namespace UapiGen;

public static unsafe partial class LinuxCall
{
    private static readonly delegate* unmanaged<int, IoVector*, nuint, IoVector*, nuint, nuint, nint> ProcessVmReadvPointer =
        (delegate* unmanaged<int, IoVector*, nuint, IoVector*, nuint, nuint, nint>)LibC.Export("process_vm_readv");

    private static readonly delegate* unmanaged<int, IoVector*, nuint, IoVector*, nuint, nuint, nint> ProcessVmWritevPointer =
        (delegate* unmanaged<int, IoVector*, nuint, IoVector*, nuint, nuint, nint>)LibC.Export("process_vm_writev");

    /// <summary><c>process_vm_readv(2)</c> of one range. It stops at the first page that cannot be read, and counts what came before.</summary>
    /// <param name="processId">A process, or one of its threads.</param>
    /// <param name="source">Where to begin, in that process.</param>
    /// <param name="destination">How many bytes, and where they go.</param>
    /// <returns>
    /// How many bytes were copied, or the error if none was: EFAULT (the first page cannot be read), ESRCH (no such process), EPERM (it may not be
    /// traced by this one), ENOSYS (the kernel has no such call, or a sandbox hides it).
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult ProcessVmReadv(int processId, UserAddress source, Span<byte> destination)
    {
        // Both vectors live on this stack frame, and the span stays pinned until the call has returned.
        fixed (byte* local = destination)
        {
            IoVector localVector = new((nuint)local, (nuint)destination.Length);
            IoVector remoteVector = new(Narrow(source), (nuint)destination.Length);
            return Result(ProcessVmReadvPointer(processId, &localVector, 1, &remoteVector, 1, 0));
        }
    }

    /// <summary>
    /// <c>process_vm_writev(2)</c> of one range. It stops at the first page that cannot be written, a read-only one among them, and counts what came before.
    /// </summary>
    /// <param name="processId">A process, or one of its threads.</param>
    /// <param name="destination">Where to begin, in that process.</param>
    /// <param name="source">The bytes.</param>
    /// <returns>How many bytes were copied, or the error if none was; the errors are those of <see cref="ProcessVmReadv"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallResult ProcessVmWritev(int processId, UserAddress destination, ReadOnlySpan<byte> source)
    {
        // Both vectors live on this stack frame, and the span stays pinned until the call has returned.
        fixed (byte* local = source)
        {
            IoVector localVector = new((nuint)local, (nuint)source.Length);
            IoVector remoteVector = new(Narrow(destination), (nuint)source.Length);
            return Result(ProcessVmWritevPointer(processId, &localVector, 1, &remoteVector, 1, 0));
        }
    }

    /// <summary>
    /// A 32-bit process cannot name an address past its own width, and must not name the one that its low half happens to spell: the last byte of
    /// the address space is in no process.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Narrow(UserAddress address) => address.Value <= nuint.MaxValue ? (nuint)address.Value : nuint.MaxValue;

    /// <summary>The kernel's <c>struct iovec</c>.</summary>
    private readonly struct IoVector(nuint start, nuint length)
    {
        public readonly nuint Start = start;
        public readonly nuint Length = length;
    }
}
