namespace UapiGen.Linux.Perf;

/// <summary>Events of <see cref="PerfType.Hardware"/>, <c>PERF_COUNT_HW_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[CName("perf_hw_id")]
[CPrefix("PERF_COUNT_HW_")]
public enum PerfHardwareEvent : ulong
{
    /// <summary><c>PERF_COUNT_HW_CPU_CYCLES</c>.</summary>
    CpuCycles = 0,

    /// <summary><c>PERF_COUNT_HW_INSTRUCTIONS</c>: instructions that were retired.</summary>
    Instructions = 1,

    /// <summary><c>PERF_COUNT_HW_CACHE_REFERENCES</c>, mostly of the last level.</summary>
    CacheReferences = 2,

    /// <summary><c>PERF_COUNT_HW_CACHE_MISSES</c>, mostly of the last level.</summary>
    CacheMisses = 3,

    /// <summary><c>PERF_COUNT_HW_BRANCH_INSTRUCTIONS</c>.</summary>
    BranchInstructions = 4,

    /// <summary><c>PERF_COUNT_HW_BRANCH_MISSES</c>: branches that were predicted wrongly.</summary>
    BranchMisses = 5,

    /// <summary><c>PERF_COUNT_HW_BUS_CYCLES</c>.</summary>
    BusCycles = 6,

    /// <summary><c>PERF_COUNT_HW_STALLED_CYCLES_FRONTEND</c>: cycles that waited for instructions.</summary>
    StalledCyclesFrontend = 7,

    /// <summary><c>PERF_COUNT_HW_STALLED_CYCLES_BACKEND</c>: cycles that waited for a unit or for memory.</summary>
    StalledCyclesBackend = 8,

    /// <summary><c>PERF_COUNT_HW_REF_CPU_CYCLES</c>: at a rate that frequency scaling does not change.</summary>
    [CName("PERF_COUNT_HW_REF_CPU_CYCLES")] ReferenceCpuCycles = 9,
}
