using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>The memory of another process, through process_vm_readv(2) and process_vm_writev(2).</summary>
/// <remarks>
/// <para>These calls stop at the first page that the process itself could not touch, and count the bytes before it. /proc/PID/mem would read pages
/// without permission and write to read-only ones, where the kernel gives EFAULT.</para>
/// <para>Where they refuse what the process could do: a page mapped with PROT_WRITE alone is read all the same. Mappings of devices, memfd_secret(2) and,
/// on machines that can read it, PROT_EXEC alone stay faults here.</para>
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
    public int Read(UserAddress source, Span<byte> destination)
    {
        SyscallResult moved = LinuxCall.ProcessVmReadv(processId, source, destination);
        if (moved.Value != destination.Length) return ReadRest(source, destination, moved);

        Failure = Errno.Success;
        return destination.Length;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(UserAddress destination, ReadOnlySpan<byte> source)
    {
        SyscallResult moved = LinuxCall.ProcessVmWritev(processId, destination, source);
        if (moved.Value != source.Length) return WriteRest(destination, source, moved);

        Failure = Errno.Success;
        return source.Length;
    }

    // A short count is not yet a fault: the kernel also cuts a transfer at 2 GiB less a page. The call after it says which.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadRest(UserAddress source, Span<byte> destination, SyscallResult moved)
    {
        int count = 0;
        while (true)
        {
            Failure = moved.Error;
            long more = moved.Value;
            if (moved.Error == Errno.EFAULT) more = WriteOnlyPages.Read(processId, source + (ulong)count, destination[count..]);
            if (more <= 0) return count;

            count += (int)more;
            if (count == destination.Length) break;
            moved = LinuxCall.ProcessVmReadv(processId, source + (ulong)count, destination[count..]);
        }

        Failure = Errno.Success;
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteRest(UserAddress destination, ReadOnlySpan<byte> source, SyscallResult moved)
    {
        int count = 0;
        while (moved.Value > 0)
        {
            count += (int)moved.Value;
            if (count == source.Length) break;
            moved = LinuxCall.ProcessVmWritev(processId, destination + (ulong)count, source[count..]);
        }

        Failure = moved.Error;
        return count;
    }
}
