using UapiGen.Linux.Bpf;
using UapiGen.Linux.Files;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Memory;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Scheduling;
using UapiGen.Linux.Seccomp;

namespace UapiGen.Cli.Tests.Explain;

/// <summary>The generated kernel sides, which the conformance tests hold against measured calls: what an explanation must agree with.</summary>
internal static class GeneratedKernels
{
    /// <summary>Reads a struct as a kernel does whose newest version is the given one.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="usize">The size that was passed.</param>
    public delegate Errno Read(ref BufferMemory memory, int version, UserAddress user, ulong usize);

    /// <summary>By the struct's name in C#.</summary>
    public static Dictionary<string, Read> All { get; } = new(StringComparer.Ordinal)
    {
        ["BpfAttr"] = (ref m, version, user, usize) => BpfAttr.CopyFromUserAs(ref m, version, user, usize, out _),
        ["BpfCommonAttr"] = (ref m, version, user, usize) => BpfCommonAttr.CopyFromUser(ref m, user, usize, out _),
        ["BpfMapInfo"] = (ref m, version, user, usize) => BpfMapInfo.CopyFromUserAs(ref m, version, user, usize, out _),
        ["CachestatRange"] = (ref m, _, user, _) => CachestatRange.CopyFromUser(ref m, user, out _),
        ["CloneArgs"] = (ref m, version, user, usize) => CloneArgs.CopyFromUserAs(ref m, version, user, usize, out _),
        ["FileAttr"] = (ref m, version, user, usize) => FileAttr.CopyFromUser(ref m, user, usize, out _),
        ["FutexWaitv"] = (ref m, _, user, _) => FutexWaitv.CopyFromUser(ref m, user, out _),
        ["KvmPpcCompatCaps"] = (ref m, _, user, _) => KvmPpcCompatCaps.CopyFromUser(ref m, user, out _, out _),
        ["KvmPpcCompatCapsNext"] = (ref m, version, user, usize) => KvmPpcCompatCapsNext.CopyFromUserAs(ref m, version, user, out _, out _),
        ["KvmPpcCompatCapsV5"] = (ref m, _, user, _) => KvmPpcCompatCapsV5.CopyFromUser(ref m, user, out _, out _),
        ["KvmPpcCompatCapsV5Next"] = (ref m, version, user, usize) => KvmPpcCompatCapsV5Next.CopyFromUserAs(ref m, version, user, out _, out _),
        ["LandlockNetPortAttr"] = (ref m, _, user, _) => LandlockNetPortAttr.CopyFromUser(ref m, user, out _),
        ["LandlockPathBeneathAttr"] = (ref m, _, user, _) => LandlockPathBeneathAttr.CopyFromUser(ref m, user, out _),
        ["LandlockRulesetAttr"] = (ref m, version, user, usize) => LandlockRulesetAttr.CopyFromUserAs(ref m, version, user, usize, out _),
        ["MntIdReq"] = (ref m, version, user, usize) => MntIdReq.CopyFromUserAs(ref m, version, user, out _, out _),
        ["MntNsInfo"] = (ref m, version, user, usize) => MntNsInfo.CopyFromUser(ref m, user, usize, out _),
        ["MountAttr"] = (ref m, version, user, usize) => MountAttr.CopyFromUser(ref m, user, usize, out _),
        ["NsIdReq"] = (ref m, _, user, _) => NsIdReq.CopyFromUser(ref m, user, out _, out _),
        ["OpenHow"] = (ref m, version, user, usize) => OpenHow.CopyFromUser(ref m, user, usize, out _),
        ["PerfEventAttr"] = (ref m, version, user, usize) => PerfEventAttr.CopyFromUserAs(ref m, version, user, out _, out _),
        ["PidfdInfo"] = (ref m, version, user, usize) => PidfdInfo.CopyFromUserAs(ref m, version, user, usize, out _),
        ["PmScanArg"] = (ref m, _, user, _) => PmScanArg.CopyFromUser(ref m, user, out _),
        ["ProcmapQuery"] = (ref m, _, user, _) => ProcmapQuery.CopyFromUser(ref m, user, out _, out _),
        ["Rseq"] = (ref m, version, user, usize) => Rseq.CopyFromUserAs(ref m, version, user, usize, out _),
        ["SchedAttr"] = (ref m, version, user, usize) => SchedAttr.CopyFromUserAs(ref m, version, user, out _, out _),
        ["SchedAttrReply"] = (ref m, version, user, usize) => SchedAttrReply.CopyFromUserAs(ref m, version, user, usize, out _),
        ["SeccompNotif"] = (ref m, _, user, _) => SeccompNotif.CopyFromUser(ref m, user, out _),
        ["SeccompNotifAddfd"] = (ref m, version, user, usize) => SeccompNotifAddfd.CopyFromUser(ref m, user, usize, out _),
        ["SeccompNotifResp"] = (ref m, _, user, _) => SeccompNotifResp.CopyFromUser(ref m, user, out _),
        ["StatmountReply"] = (ref m, version, user, usize) => StatmountReply.CopyFromUser(ref m, user, usize, out _),
        ["XattrArgs"] = (ref m, version, user, usize) => XattrArgs.CopyFromUser(ref m, user, usize, out _),
    };
}
