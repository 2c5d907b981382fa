namespace UapiGen.Linux.Perf;

/// <summary>Events of <see cref="PerfType.Software"/>, which the kernel counts itself, <c>PERF_COUNT_SW_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[CName("perf_sw_ids")]
[CPrefix("PERF_COUNT_SW_")]
public enum PerfSoftwareEvent : ulong
{
    /// <summary><c>PERF_COUNT_SW_CPU_CLOCK</c>: nanoseconds.</summary>
    CpuClock = 0,

    /// <summary><c>PERF_COUNT_SW_TASK_CLOCK</c>: nanoseconds that the task ran.</summary>
    TaskClock = 1,

    /// <summary><c>PERF_COUNT_SW_PAGE_FAULTS</c>.</summary>
    PageFaults = 2,

    /// <summary><c>PERF_COUNT_SW_CONTEXT_SWITCHES</c>.</summary>
    ContextSwitches = 3,

    /// <summary><c>PERF_COUNT_SW_CPU_MIGRATIONS</c>.</summary>
    CpuMigrations = 4,

    /// <summary><c>PERF_COUNT_SW_PAGE_FAULTS_MIN</c>: faults that needed no device.</summary>
    [CName("PERF_COUNT_SW_PAGE_FAULTS_MIN")] MinorPageFaults = 5,

    /// <summary><c>PERF_COUNT_SW_PAGE_FAULTS_MAJ</c>: faults that waited for a device.</summary>
    [CName("PERF_COUNT_SW_PAGE_FAULTS_MAJ")] MajorPageFaults = 6,

    /// <summary><c>PERF_COUNT_SW_ALIGNMENT_FAULTS</c>; never on x86.</summary>
    AlignmentFaults = 7,

    /// <summary><c>PERF_COUNT_SW_EMULATION_FAULTS</c>: instructions that the kernel emulated.</summary>
    EmulationFaults = 8,

    /// <summary><c>PERF_COUNT_SW_DUMMY</c>: counts nothing.</summary>
    Dummy = 9,

    /// <summary><c>PERF_COUNT_SW_BPF_OUTPUT</c>: what a BPF program hands over.</summary>
    BpfOutput = 10,

    /// <summary><c>PERF_COUNT_SW_CGROUP_SWITCHES</c> (Linux 5.13).</summary>
    CgroupSwitches = 11,
}
