namespace UapiGen.Linux.Perf;

/// <summary>What kind of event is counted, <c>PERF_TYPE_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[CName("perf_type_id")]
public enum PerfType : uint
{
    /// <summary><c>PERF_TYPE_HARDWARE</c>: <see cref="PerfHardwareEvent"/>.</summary>
    Hardware = 0,

    /// <summary><c>PERF_TYPE_SOFTWARE</c>: <see cref="PerfSoftwareEvent"/>.</summary>
    Software = 1,

    /// <summary><c>PERF_TYPE_TRACEPOINT</c>: a tracepoint's number, of tracefs.</summary>
    Tracepoint = 2,

    /// <summary><c>PERF_TYPE_HW_CACHE</c>: cache, operation and result.</summary>
    [CName("PERF_TYPE_HW_CACHE")] HardwareCache = 3,

    /// <summary><c>PERF_TYPE_RAW</c>: the processor's own number.</summary>
    Raw = 4,

    /// <summary><c>PERF_TYPE_BREAKPOINT</c>: a hardware breakpoint.</summary>
    Breakpoint = 5,
}
