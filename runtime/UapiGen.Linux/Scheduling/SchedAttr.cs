namespace UapiGen.Linux.Scheduling;

/// <summary>
/// <c>struct sched_attr</c> as sched_setattr(2) takes it (include/uapi/linux/sched/types.h, sched_copy_attr in kernel/sched/syscalls.c, Linux 7.3): a thread's scheduling.
/// <c>SCHED_ATTR_SIZE_VER0</c> 48 (Linux 3.14), <c>SCHED_ATTR_SIZE_VER1</c> 56 (5.3).
/// </summary>
[UapiStruct(
    "sched_attr",
    Null = NullStruct.Reject,
    Small = SmallStruct.RejectAndReportSize,
    Zero = ZeroSize.MeansVersion0,
    CapReportsSize = true,
    Larger = LargerStruct.AcceptZeroTailOrReportSize,
    ReportFault = ReportFault.Ignored)]
public partial struct SchedAttr
{
    /// <summary>usize; ksize after an E2BIG. The calls set it. Offset 0, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <summary>The policy. Offset 4, 4 bytes.</summary>
    public SchedPolicy SchedPolicy;

    /// <summary>
    /// The flags. While the struct is read only those of utilization are looked at, which need version 1; unknown ones are EINVAL after the thread was found, since ESRCH comes first.
    /// Offset 8, 8 bytes.
    /// </summary>
    [KnownBits(ulong.MaxValue), KnownSince(1, SchedFlags.UtilClamp)] public SchedFlags SchedFlags;

    /// <summary>For <see cref="SchedPolicy.Other"/> and <see cref="SchedPolicy.Batch"/>: -20 to 19, and what lies outside is brought in. Offset 16, 4 bytes.</summary>
    public int SchedNice;

    /// <summary>For <see cref="SchedPolicy.Fifo"/> and <see cref="SchedPolicy.RoundRobin"/>: 1 to 99; else 0. Offset 20, 4 bytes.</summary>
    public uint SchedPriority;

    /// <summary>For <see cref="SchedPolicy.Deadline"/>: nanoseconds of work in a period. For the others the length of a slice, since Linux 6.12. Offset 24, 8 bytes.</summary>
    public ulong SchedRuntime;

    /// <summary>For <see cref="SchedPolicy.Deadline"/>: nanoseconds until the work must be done. Offset 32, 8 bytes.</summary>
    public ulong SchedDeadline;

    /// <summary>For <see cref="SchedPolicy.Deadline"/>: nanoseconds from one period to the next; 0 means the deadline. Offset 40, 8 bytes.</summary>
    public ulong SchedPeriod;

    /// <summary>The least utilization that is asked for, 0 to 1024; uint.MaxValue takes a former value back. Offset 48, 4 bytes.</summary>
    [Since(1)] public uint SchedUtilMin;

    /// <summary>The most utilization that is asked for, 0 to 1024; uint.MaxValue takes a former value back. Offset 52, 4 bytes.</summary>
    [Since(1)] public uint SchedUtilMax;
}
