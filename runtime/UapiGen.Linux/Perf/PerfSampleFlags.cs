namespace UapiGen.Linux.Perf;

/// <summary>What a sample holds, <c>PERF_SAMPLE_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[Flags]
[CName("perf_event_sample_format")]
[CPrefix("PERF_SAMPLE_")]
public enum PerfSampleFlags : ulong
{
    /// <summary>Nothing.</summary>
    [NotInC] None = 0,

    /// <summary><c>PERF_SAMPLE_IP</c>: the instruction.</summary>
    [CName("PERF_SAMPLE_IP")] InstructionPointer = 1UL << 0,

    /// <summary><c>PERF_SAMPLE_TID</c>: process and thread.</summary>
    Tid = 1UL << 1,

    /// <summary><c>PERF_SAMPLE_TIME</c>: the time.</summary>
    Time = 1UL << 2,

    /// <summary><c>PERF_SAMPLE_ADDR</c>: the address that was accessed.</summary>
    [CName("PERF_SAMPLE_ADDR")] Address = 1UL << 3,

    /// <summary><c>PERF_SAMPLE_READ</c>: the counter's value, as read(2) gives it.</summary>
    Read = 1UL << 4,

    /// <summary><c>PERF_SAMPLE_CALLCHAIN</c>: the chain of callers.</summary>
    Callchain = 1UL << 5,

    /// <summary><c>PERF_SAMPLE_ID</c>: the leader's id.</summary>
    Id = 1UL << 6,

    /// <summary><c>PERF_SAMPLE_CPU</c>: the processor.</summary>
    Cpu = 1UL << 7,

    /// <summary><c>PERF_SAMPLE_PERIOD</c>: the period.</summary>
    Period = 1UL << 8,

    /// <summary><c>PERF_SAMPLE_STREAM_ID</c>: the event's own id.</summary>
    StreamId = 1UL << 9,

    /// <summary><c>PERF_SAMPLE_RAW</c>: raw data, of tracepoints.</summary>
    Raw = 1UL << 10,

    /// <summary><c>PERF_SAMPLE_BRANCH_STACK</c>: the last branches.</summary>
    BranchStack = 1UL << 11,

    /// <summary><c>PERF_SAMPLE_REGS_USER</c>: user space's registers.</summary>
    [CName("PERF_SAMPLE_REGS_USER")] RegistersUser = 1UL << 12,

    /// <summary><c>PERF_SAMPLE_STACK_USER</c>: user space's stack.</summary>
    StackUser = 1UL << 13,

    /// <summary><c>PERF_SAMPLE_WEIGHT</c>: how much the event cost.</summary>
    Weight = 1UL << 14,

    /// <summary><c>PERF_SAMPLE_DATA_SRC</c>: where data came from.</summary>
    [CName("PERF_SAMPLE_DATA_SRC")] DataSource = 1UL << 15,

    /// <summary><c>PERF_SAMPLE_IDENTIFIER</c>: the id, at a fixed place.</summary>
    Identifier = 1UL << 16,

    /// <summary><c>PERF_SAMPLE_TRANSACTION</c>: why a transaction ended.</summary>
    Transaction = 1UL << 17,

    /// <summary><c>PERF_SAMPLE_REGS_INTR</c>: the registers at the interrupt.</summary>
    [CName("PERF_SAMPLE_REGS_INTR")] RegistersInterrupt = 1UL << 18,

    /// <summary><c>PERF_SAMPLE_PHYS_ADDR</c>: the physical address.</summary>
    [CName("PERF_SAMPLE_PHYS_ADDR")] PhysicalAddress = 1UL << 19,

    /// <summary><c>PERF_SAMPLE_AUX</c>: data of the AUX area.</summary>
    Aux = 1UL << 20,

    /// <summary><c>PERF_SAMPLE_CGROUP</c>: the cgroup.</summary>
    Cgroup = 1UL << 21,

    /// <summary><c>PERF_SAMPLE_DATA_PAGE_SIZE</c>: the size of the data's page.</summary>
    DataPageSize = 1UL << 22,

    /// <summary><c>PERF_SAMPLE_CODE_PAGE_SIZE</c>: the size of the code's page.</summary>
    CodePageSize = 1UL << 23,

    /// <summary><c>PERF_SAMPLE_WEIGHT_STRUCT</c>: how much the event cost, in parts.</summary>
    WeightStruct = 1UL << 24,

    /// <summary>All of Linux 7.3.</summary>
    [NotInC] All = (1UL << 25) - 1,
}
