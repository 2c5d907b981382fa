using System.Diagnostics;
using System.Globalization;

namespace UapiGen.Tests.Support;

/// <summary>How long the calling thread has worked: what else the machine has to do is no part of it, so that a limit holds however busy that is.</summary>
internal readonly struct ThreadTime
{
    // Nanoseconds on a processor, then in waiting for one, then how often (Documentation/scheduler/sched-stats.rst).
    private const string File = "/proc/thread-self/schedstat";

    private readonly long _start;

    private ThreadTime(long start) => _start = start;

    /// <summary>How long it has worked since then.</summary>
    public TimeSpan Elapsed => TimeSpan.FromMicroseconds((Nanoseconds() - _start) / 1000);

    /// <summary>Begins to measure.</summary>
    public static ThreadTime Start() => new(Nanoseconds());

    // Where nobody counts, it is the time by the clock.
    private static long Nanoseconds() => System.IO.File.Exists(File)
        ? long.Parse(System.IO.File.ReadAllText(File).Split(' ')[0], CultureInfo.InvariantCulture)
        : (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;
}
