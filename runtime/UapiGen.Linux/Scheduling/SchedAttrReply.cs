namespace UapiGen.Linux.Scheduling;

/// <summary>
/// <c>struct sched_attr</c> as sched_getattr(2) hands it out (kernel/sched/syscalls.c, Linux 7.3): the same fields as <see cref="SchedAttr"/>, under another contract. The size is an
/// argument, an unsigned int; nothing is read; a smaller struct gets what fits, a larger one's tail is cleared (up to Linux 6.12 it was left as it was).
/// </summary>
[UapiStruct(
    "sched_attr",
    SizeSource = SizeSource.Argument,
    SizeWidth = SizeWidth.Bits32,
    Null = NullStruct.Reject,
    Cap = SizeCap.PageSize,
    CapError = Errno.EINVAL,
    Larger = LargerStruct.Truncate,
    Request = Request.None,
    Reply = Reply.CopyStructToUser,
    ReplySize = ReplySize.Filled)]
public partial struct SchedAttrReply
{
    /// <summary>The bytes that were filled. Offset 0, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <inheritdoc cref="SchedAttr.SchedPolicy"/>
    [Output] public SchedPolicy SchedPolicy;

    /// <summary>Of all flags only those that describe a thread: to be reset on fork, to reclaim, to be told of overruns. Offset 8, 8 bytes.</summary>
    [OutputMask(SchedFlags.All)] public SchedFlags SchedFlags;

    /// <inheritdoc cref="SchedAttr.SchedNice"/>
    [Output] public int SchedNice;

    /// <inheritdoc cref="SchedAttr.SchedPriority"/>
    [Output] public uint SchedPriority;

    /// <inheritdoc cref="SchedAttr.SchedRuntime"/>
    [Output] public ulong SchedRuntime;

    /// <inheritdoc cref="SchedAttr.SchedDeadline"/>
    [Output] public ulong SchedDeadline;

    /// <inheritdoc cref="SchedAttr.SchedPeriod"/>
    [Output] public ulong SchedPeriod;

    /// <summary>The least utilization that was asked for; 0 in a kernel without utilization clamping. Offset 48, 4 bytes.</summary>
    [Since(1), Output] public uint SchedUtilMin;

    /// <summary>The most utilization that was asked for; 0 in a kernel without utilization clamping. Offset 52, 4 bytes.</summary>
    [Since(1), Output] public uint SchedUtilMax;
}
