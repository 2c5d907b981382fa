namespace UapiGen.Linux.Perf;

/// <summary>Which branches a sample holds, <c>PERF_SAMPLE_BRANCH_*</c>; without a privilege level, those of the event (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[Flags]
[CName("perf_branch_sample_type")]
[CPrefix("PERF_SAMPLE_BRANCH_")]
public enum PerfBranchSample : ulong
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>PERF_SAMPLE_BRANCH_USER</c>: of user space.</summary>
    User = 1UL << 0,

    /// <summary><c>PERF_SAMPLE_BRANCH_KERNEL</c>: of the kernel.</summary>
    Kernel = 1UL << 1,

    /// <summary><c>PERF_SAMPLE_BRANCH_HV</c>: of the hypervisor.</summary>
    [CName("PERF_SAMPLE_BRANCH_HV")] Hypervisor = 1UL << 2,

    /// <summary><c>PERF_SAMPLE_BRANCH_ANY</c>: any branch.</summary>
    Any = 1UL << 3,

    /// <summary><c>PERF_SAMPLE_BRANCH_ANY_CALL</c>: any call.</summary>
    AnyCall = 1UL << 4,

    /// <summary><c>PERF_SAMPLE_BRANCH_ANY_RETURN</c>: any return.</summary>
    AnyReturn = 1UL << 5,

    /// <summary><c>PERF_SAMPLE_BRANCH_IND_CALL</c>: indirect calls.</summary>
    [CName("PERF_SAMPLE_BRANCH_IND_CALL")] IndirectCall = 1UL << 6,

    /// <summary><c>PERF_SAMPLE_BRANCH_ABORT_TX</c>: aborts of transactions.</summary>
    [CName("PERF_SAMPLE_BRANCH_ABORT_TX")] AbortTransaction = 1UL << 7,

    /// <summary><c>PERF_SAMPLE_BRANCH_IN_TX</c>: inside a transaction.</summary>
    [CName("PERF_SAMPLE_BRANCH_IN_TX")] InTransaction = 1UL << 8,

    /// <summary><c>PERF_SAMPLE_BRANCH_NO_TX</c>: outside transactions.</summary>
    [CName("PERF_SAMPLE_BRANCH_NO_TX")] NoTransaction = 1UL << 9,

    /// <summary><c>PERF_SAMPLE_BRANCH_COND</c>: conditional branches.</summary>
    [CName("PERF_SAMPLE_BRANCH_COND")] Conditional = 1UL << 10,

    /// <summary><c>PERF_SAMPLE_BRANCH_CALL_STACK</c>: the stack of calls.</summary>
    CallStack = 1UL << 11,

    /// <summary><c>PERF_SAMPLE_BRANCH_IND_JUMP</c>: indirect jumps.</summary>
    [CName("PERF_SAMPLE_BRANCH_IND_JUMP")] IndirectJump = 1UL << 12,

    /// <summary><c>PERF_SAMPLE_BRANCH_CALL</c>: direct calls.</summary>
    Call = 1UL << 13,

    /// <summary><c>PERF_SAMPLE_BRANCH_NO_FLAGS</c>: without flags.</summary>
    NoFlags = 1UL << 14,

    /// <summary><c>PERF_SAMPLE_BRANCH_NO_CYCLES</c>: without cycles.</summary>
    NoCycles = 1UL << 15,

    /// <summary><c>PERF_SAMPLE_BRANCH_TYPE_SAVE</c>: with the branch's type.</summary>
    TypeSave = 1UL << 16,

    /// <summary><c>PERF_SAMPLE_BRANCH_HW_INDEX</c>: with the index of the raw records.</summary>
    [CName("PERF_SAMPLE_BRANCH_HW_INDEX")] HardwareIndex = 1UL << 17,

    /// <summary><c>PERF_SAMPLE_BRANCH_PRIV_SAVE</c>: with the privilege level (Linux 6.1).</summary>
    [CName("PERF_SAMPLE_BRANCH_PRIV_SAVE")] PrivilegeSave = 1UL << 18,

    /// <summary><c>PERF_SAMPLE_BRANCH_COUNTERS</c>: with how often events occurred (Linux 6.8).</summary>
    Counters = 1UL << 19,

    /// <summary>All of Linux 7.3.</summary>
    [NotInC] All = (1UL << 20) - 1,
}
