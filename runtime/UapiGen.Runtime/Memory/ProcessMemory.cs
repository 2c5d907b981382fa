using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>The memory of another process, through process_vm_readv(2) and process_vm_writev(2).</summary>
/// <remarks>
/// These calls stop at the first page that the process itself could not touch, and count the bytes before it. /proc/PID/mem would read pages without
/// permission and write to read-only ones, where the kernel gives EFAULT.
/// </remarks>
/// <param name="processId">The process, or any thread of it.</param>
public struct ProcessMemory(int processId) : IUserMemory
{
    /// <summary>The process, or the thread of it, whose memory this is.</summary>
    public readonly int ProcessId => processId;

    /// <summary>
    /// Why the last access moved less than it was asked to: EFAULT is a bad address; ESRCH says that the process is gone, EPERM that it may not be
    /// looked at, ENOSYS that the call is not there: then no address was tried. Success after a whole one.
    /// </summary>
    public Errno Failure { readonly get; private set; }

    /// <inheritdoc/>
    public readonly ulong AddressLimit => UserMemory.AddressLimit;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(UserAddress source, Span<byte> destination) =>
        Count(LinuxCall.ProcessVmReadv(processId, source, destination), destination.Length);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(UserAddress destination, ReadOnlySpan<byte> source) =>
        Count(LinuxCall.ProcessVmWritev(processId, destination, source), source.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Count(SyscallResult moved, int asked)
    {
        Failure = moved.Value == asked ? Errno.Success : moved.Error is Errno.Success ? Errno.EFAULT : moved.Error;
        return (int)Math.Max(moved.Value, 0);
    }
}
