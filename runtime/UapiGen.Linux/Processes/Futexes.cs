using System.Diagnostics;

namespace UapiGen.Linux.Processes;

/// <summary>futex_waitv(2), Linux 5.16: waits on several futexes until one is woken (kernel/futex/syscalls.c, Linux 7.3).</summary>
public static unsafe class Futexes
{
    private const string Name = "futex_waitv";

    /// <summary>Waits until one of several futexes is woken.</summary>
    /// <param name="futexes">The futexes, 1 to 128.</param>
    /// <param name="timeout">How long at most; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <returns>The index of a futex that was woken; -1 when the time is up, or when one of them does not hold what was expected: its value is to be looked at again.</returns>
    /// <exception cref="UapiException">
    /// EINVAL: none, or more than 128; an address that is no multiple of 4; a kind that this kernel does not know. EFAULT: an address that cannot be read. ENOSYS: a kernel
    /// before 5.16.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static int WaitAny(ReadOnlySpan<FutexWait> futexes, TimeSpan timeout)
    {
        if (timeout != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);
        long? deadline = timeout == Timeout.InfiniteTimeSpan ? null : NanosecondsNow() + (timeout.Ticks * TimeSpan.NanosecondsPerTick);

        SyscallResult woken;
        do
        {
            // The deadline is a time, not a duration: a signal that interrupts the wait does not make it longer.
            woken = TryWaitAny(futexes, deadline);
        }
        while (woken.Error == Errno.EINTR);

        return woken.Error switch
        {
            Errno.Success => (int)woken.Value,
            Errno.ETIMEDOUT or Errno.EAGAIN => -1,
            Errno error => throw UapiException.ForCall(Name, error, Cause(error, futexes.Length)),
        };
    }

    /// <summary>Waits, without an exception for what the kernel refuses. Nothing is allocated.</summary>
    /// <param name="futexes">The futexes.</param>
    /// <param name="deadline">The time of the monotonic clock in nanoseconds until which to wait; null for as long as it takes.</param>
    /// <returns>
    /// The index of a futex that was woken; or EAGAIN: one does not hold what was expected; ETIMEDOUT: the time has come; EINTR: a signal. The others are
    /// <see cref="WaitAny"/>'s.
    /// </returns>
    public static SyscallResult TryWaitAny(ReadOnlySpan<FutexWait> futexes, long? deadline)
    {
        const long PerSecond = 1_000_000_000;
        long* timespec = stackalloc long[2];
        (timespec[0], timespec[1]) = Math.DivRem(deadline.GetValueOrDefault(), PerSecond);

        // A FutexWait is its element and no more. The span stays pinned, and the time on this stack frame, until the call has returned.
        fixed (FutexWait* waiters = futexes)
        {
            return LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.FutexWaitv),
                (nuint)waiters,
                (nuint)futexes.Length,
                0,
                deadline is null ? 0 : (nuint)timespec,
                Kernel.FutexWaitvCall.MonotonicClock);
        }
    }

    // Stopwatch reads CLOCK_MONOTONIC in nanoseconds.
    private static long NanosecondsNow() => Stopwatch.GetTimestamp();

    private static string? Cause(Errno error, int count) => error switch
    {
        Errno.EINVAL when count is 0 or > FutexWaitv.LargestCount => $"a call takes 1 to {FutexWaitv.LargestCount} futexes, not {count}",
        Errno.EINVAL => "an address is no multiple of 4, or a futex is of a kind that this kernel does not know",
        Errno.EFAULT => "an address cannot be read",
        Errno.ENOSYS => "this kernel does not have the call (Linux 5.16), or a sandbox hides it",
        _ => null,
    };
}
