using System.Diagnostics;

namespace UapiGen.Benchmarks.Rounds;

/// <summary>Work of nanoseconds: a round repeats it until the clock can tell.</summary>
/// <param name="repeat">Does the work as often as it is told.</param>
internal sealed class RepeatedCall(Action<long> repeat)
{
    private const double RoundMicroseconds = 100;

    private long calls = 64;

    /// <summary>Does the work; the first times, which nobody counts, it also finds out how often a round has to do it.</summary>
    public Sample Measure()
    {
        long done = calls;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        repeat(done);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        if (elapsed.TotalMicroseconds < RoundMicroseconds / 2) calls *= 2;
        return new Sample(elapsed.TotalNanoseconds / done, (double)allocated / done);
    }
}
