namespace UapiGen.Linux.Perf;

/// <summary>What reading a counter gives, <c>PERF_FORMAT_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[Flags]
[CName("perf_event_read_format")]
[CPrefix("PERF_FORMAT_")]
public enum PerfReadFormat : ulong
{
    /// <summary>The value.</summary>
    [NotInC] None = 0,

    /// <summary><c>PERF_FORMAT_TOTAL_TIME_ENABLED</c>: nanoseconds that the event was enabled.</summary>
    TotalTimeEnabled = 1UL << 0,

    /// <summary><c>PERF_FORMAT_TOTAL_TIME_RUNNING</c>: nanoseconds that it really counted.</summary>
    TotalTimeRunning = 1UL << 1,

    /// <summary><c>PERF_FORMAT_ID</c>: the event's id.</summary>
    Id = 1UL << 2,

    /// <summary><c>PERF_FORMAT_GROUP</c>: all events of the group.</summary>
    Group = 1UL << 3,

    /// <summary><c>PERF_FORMAT_LOST</c>: samples that were lost (Linux 6.0).</summary>
    Lost = 1UL << 4,

    /// <summary>All of Linux 7.3.</summary>
    [NotInC] All = (1UL << 5) - 1,
}
