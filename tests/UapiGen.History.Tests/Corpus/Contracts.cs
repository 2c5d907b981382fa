namespace UapiGen.History.Tests.Corpus;

/// <summary>The contracts that several structs share.</summary>
internal static class Contracts
{
    /// <summary>sched_setattr and perf_event_open (kernel/sched/syscalls.c, kernel/events/core.c): every misfit tells ksize, a fault while it does is ignored, and 0 is version 0.</summary>
    public static Contract TellsItsSize { get; } = new()
    {
        Small = SmallStruct.RejectAndReportSize,
        Zero = ZeroSize.MeansVersion0,
        CapReportsSize = true,
        Larger = LargerStruct.AcceptZeroTailOrReportSize,
        ReportFault = ReportFault.Ignored,
        Reply = Reply.None,
        ReplySize = ReplySize.Unchanged,
    };

    /// <summary>The size is in the command's number, and a number whose size is too small is another command's (PIDFD_GET_INFO, NS_MNT_GET_INFO).</summary>
    public static Contract SizeInNumber { get; } = new()
    {
        SizeSource = SizeSource.CommandBits,
        SmallError = Errno.ENOTTY,
        Larger = LargerStruct.Truncate,
        Cap = SizeCap.None,
    };

    /// <summary>A struct that only the kernel fills; a size of the caller's tells how much of it is wanted.</summary>
    public static Contract ReplyOnly { get; } = new()
    {
        SizeSource = SizeSource.Argument,
        Larger = LargerStruct.Truncate,
        Cap = SizeCap.None,
        Reply = Reply.CopyHead,
        ReplySize = ReplySize.Unchanged,
    };
}
