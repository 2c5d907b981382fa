using System.Runtime.InteropServices;

namespace UapiGen.Linux.Processes.Kernel;

/// <summary>The kernel's side of futex_waitv(2), up to the wait (SYSCALL_DEFINE5(futex_waitv) and futex_parse_waitv in kernel/futex/syscalls.c, Linux 7.3).</summary>
public static class FutexWaitvCall
{
    /// <summary><c>CLOCK_REALTIME</c>.</summary>
    private const int RealtimeClock = 0;

    /// <summary><c>CLOCK_MONOTONIC</c>.</summary>
    internal const int MonotonicClock = 1;

    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Reads and checks the arguments in the kernel's order, element by element.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="waiters">Where the array lies.</param>
    /// <param name="count">How many elements it has.</param>
    /// <param name="flags">The call's flags; none is known.</param>
    /// <param name="timeout">Where the <c>struct __kernel_timespec</c> lies, 16 bytes; 0 without a timeout.</param>
    /// <param name="clock">The clock of the timeout; not looked at without one.</param>
    /// <param name="elements">Where the elements go; at least as many as the array has.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag; EINVAL, no element, more than 128, or no array; with a timeout EINVAL, another clock than the realtime and monotonic one, EFAULT, it
    /// cannot be read, EINVAL, it is negative or has a second's worth of nanoseconds; then for each element in turn EFAULT, it cannot be read, and EINVAL, a flag is not
    /// known, the reserved word is not zero, it is not 32 bits wide, or more is expected than fits; else success.
    /// </returns>
    public static Errno Read<TMemory>(
        ref TMemory memory, UserAddress waiters, uint count, uint flags, UserAddress timeout, int clock, Span<FutexWaitv> elements)
        where TMemory : struct, IUserMemory
    {
        if (flags != 0) return Errno.EINVAL;
        if (count is 0 or > FutexWaitv.LargestCount || waiters.Value == 0) return Errno.EINVAL;

        if (timeout.Value != 0)
        {
            Errno error = ReadTimeout(ref memory, timeout, clock);
            if (error != Errno.Success) return error;
        }

        for (int i = 0; i < (int)count; i++)
        {
            Errno error = FutexWaitv.CopyFromUser(ref memory, waiters + (ulong)i * FutexWaitv.Ksize, out elements[i]);
            if (error != Errno.Success) return error;

            if ((elements[i].Flags & FutexWaitvFlags.Width64) != FutexWaitvFlags.Width32) return Errno.EINVAL;
            if (elements[i].Val > uint.MaxValue) return Errno.EINVAL;
        }
        return Errno.Success;
    }

    private static Errno ReadTimeout<TMemory>(ref TMemory memory, UserAddress timeout, int clock)
        where TMemory : struct, IUserMemory
    {
        if (clock is not (RealtimeClock or MonotonicClock)) return Errno.EINVAL;

        Span<long> timespec = stackalloc long[2];
        if (!memory.TryCopyFromUser(timeout, MemoryMarshal.AsBytes(timespec))) return Errno.EFAULT;
        return timespec[0] >= 0 && timespec[1] is >= 0 and < NanosecondsPerSecond ? Errno.Success : Errno.EINVAL;
    }
}
