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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadRest(UserAddress source, Span<byte> destination, SyscallResult moved)
    {
        int count = 0;
        while (true)
        {
            count += (int)Math.Max(moved.Value, 0);
            Failure = count == destination.Length ? Errno.Success : WhyShort(moved);
            if (Failure == Errno.EFAULT)
            {
                int more = WriteOnlyPages.Read(processId, source + (ulong)count, destination[count..]);
                if (more == 0) return count;

                count += more;
                Failure = Errno.Success;
            }

            if (Failure != Errno.Success || count == destination.Length) return count;
            moved = LinuxCall.ProcessVmReadv(processId, source + (ulong)count, destination[count..]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteRest(UserAddress destination, ReadOnlySpan<byte> source, SyscallResult moved)
    {
        int count = 0;
        while (true)
        {
            count += (int)Math.Max(moved.Value, 0);
            Failure = count == source.Length ? Errno.Success : WhyShort(moved);
            if (Failure != Errno.Success || count == source.Length) return count;
            moved = LinuxCall.ProcessVmWritev(processId, destination + (ulong)count, source[count..]);
        }
    }

    /// <summary>
    /// What a call says that moved less than it was asked to: its error; EFAULT if it got as far as the first bad page; or, as Success, that it goes on,
    /// because the kernel cuts every transfer at 2 GiB less a page (MAX_RW_COUNT).
    /// </summary>
    private static Errno WhyShort(SyscallResult moved)
    {
        long longest = int.MaxValue & ~((long)UserMemory.PageSize - 1);
        return moved.Error == Errno.Success && moved.Value < longest ? Errno.EFAULT : moved.Error;
    }
}
