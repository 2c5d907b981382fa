using UapiGen.Linux.Processes;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Processes;

/// <summary>futex_waitv(2) of the running kernel.</summary>
public unsafe class FutexesTests
{
    [Fact]
    public void WokenFutex_IsNamed() => OnFutexes(3, words =>
    {
        int woken = -2;
        Thread waiter = new(() => woken = Futexes.WaitAny([new(words, 0), new(words + 1, 0), new(words + 2, 0)], Timeout.InfiniteTimeSpan));
        waiter.Start();

        // Waking reaches nobody until the waiter has gone to sleep.
        while (Wake(words + 2) == 0) Thread.Sleep(1);
        waiter.Join();
        Assert.Equal(2, woken);
    });

    [Fact]
    public void OtherValue_DoesNotWait() => OnFutexes(2, words =>
    {
        words[1] = 7;
        Assert.Equal(-1, Futexes.WaitAny([new(words, 0), new(words + 1, 0)], Timeout.InfiniteTimeSpan));
        Assert.Equal(Errno.EAGAIN, Futexes.TryWaitAny([new(words, 0), new(words + 1, 0)], null).Error);
    });

    [Fact]
    public void Time_IsUp() => OnFutexes(1, words =>
    {
        long start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Equal(-1, Futexes.WaitAny([new(words, 0)], TimeSpan.FromMilliseconds(50)));
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds, 49, Patience.Limit.TotalMilliseconds);
        Assert.Throws<ArgumentOutOfRangeException>(() => Futexes.WaitAny([], TimeSpan.FromSeconds(-2)));
    });

    [Fact]
    public void Refusals_NameTheCause() => OnFutexes(1, words =>
    {
        Refused([], Errno.EINVAL, "a call takes 1 to 128 futexes, not 0");
        Refused(new FutexWait[129], Errno.EINVAL, "a call takes 1 to 128 futexes, not 129");
        Refused([new((uint*)((byte*)words + 1), 0)], Errno.EINVAL, "no multiple of 4");
        Refused([new((uint*)8, 0)], Errno.EFAULT, "cannot be read");
        Refused([new(new FutexWaitv { Uaddr = (ulong)words, Flags = FutexWaitvFlags.Width64 })], Errno.EINVAL, "a kind that this kernel does not know");

        static void Refused(FutexWait[] futexes, Errno error, string cause)
        {
            UapiException exception = Assert.Throws<UapiException>(() => Futexes.WaitAny(futexes, TimeSpan.Zero));
            Assert.Equal(error, exception.Error);
            Assert.StartsWith($"futex_waitv: {error}: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        }
    });

    private delegate void UseFutexes(uint* words);

    private static void OnFutexes(int count, UseFutexes action)
    {
        uint* words = (uint*)System.Runtime.InteropServices.NativeMemory.AllocZeroed((nuint)count, sizeof(uint));
        try
        {
            PrivateMounts.SkipWithoutCall(() => Futexes.WaitAny([new(words, 1)], TimeSpan.Zero));
            action(words);
        }
        finally
        {
            System.Runtime.InteropServices.NativeMemory.Free(words);
        }
    }

    private static long Wake(uint* word)
    {
        const nuint WakePrivate = 1 | 128;
        nint futex = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture switch
        {
            System.Runtime.InteropServices.Architecture.X64 => 202,
            System.Runtime.InteropServices.Architecture.Arm64 => 98,
            _ => -1,
        };
        Assert.SkipWhen(futex < 0, "the number of futex(2) is not known here");
        return LinuxCall.Syscall(futex, (nuint)word, WakePrivate, 1).Value;
    }
}
