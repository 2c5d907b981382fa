namespace UapiGen.History.Tests.Corpus;

/// <summary>
/// The true histories of kernel structs. Names, order, types and sizes are those of include/uapi of the release named; masks and contracts
/// are those of the code that reads the struct. A release after which nothing changed has no step.
/// </summary>
internal static partial class Histories
{
    private static KernelHistory[]? s_all;

    /// <summary>All of them; made when they are asked for, since the parts of this class have no order among them.</summary>
    public static IReadOnlyList<KernelHistory> All => s_all ??=
    [
        OpenHow, CloneArgs, SchedAttr, PerfEventAttr, MountAttr, LandlockRulesetAttr, MntIdReq, XattrArgs, FileAttr, FutexWaitv,
        PidfdInfo, MntNsInfo, ProcmapQuery, PmScanArg, KvmPpcCompatCaps, SeccompNotif, SeccompNotifAddfd, UffdioApi, DrmSyncobjCreate, VfioDeviceInfo,
        Statx, IoUringParams, IoUringGeteventsArg, Rseq, BpfMapInfo, BpfAttr, Taskstats,
    ];

    /// <summary>The tags, for theories.</summary>
    public static TheoryData<string> Tags => [.. All.Select(history => history.CName)];

    /// <summary>The history of a tag.</summary>
    public static KernelHistory Of(string tag) => All.Single(history => history.CName == tag);
}
