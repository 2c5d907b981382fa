namespace UapiGen.Linux.Perf;

/// <summary>What a counter says (struct read_format, include/uapi/linux/perf_event.h, Linux 7.3).</summary>
public readonly record struct PerfCount
{
    /// <summary>How many events were counted.</summary>
    public ulong Value { get; init; }

    /// <summary>Nanoseconds that the event was enabled; 0 unless <see cref="PerfReadFormat.TotalTimeEnabled"/> was asked for.</summary>
    public ulong TimeEnabled { get; init; }

    /// <summary>Nanoseconds that it really counted; 0 unless <see cref="PerfReadFormat.TotalTimeRunning"/> was asked for.</summary>
    public ulong TimeRunning { get; init; }

    /// <summary>The event's id; 0 unless <see cref="PerfReadFormat.Id"/> was asked for.</summary>
    public ulong Id { get; init; }

    /// <summary>Samples that were lost; 0 unless <see cref="PerfReadFormat.Lost"/> was asked for.</summary>
    public ulong Lost { get; init; }

    /// <summary>
    /// How many events there would have been, had the event counted all the time that it was enabled: with more events than counters they take turns. It needs both times; else it is the value.
    /// </summary>
    public double Scaled => TimeRunning == 0 ? Value : Value * ((double)TimeEnabled / TimeRunning);
}
