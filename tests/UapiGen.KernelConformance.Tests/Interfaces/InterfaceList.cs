using UapiGen.KernelConformance.Interfaces.Bpf;
using UapiGen.KernelConformance.Interfaces.Files;
using UapiGen.KernelConformance.Interfaces.Landlock;
using UapiGen.KernelConformance.Interfaces.Memory;
using UapiGen.KernelConformance.Interfaces.Mounts;
using UapiGen.KernelConformance.Interfaces.Perf;
using UapiGen.KernelConformance.Interfaces.Processes;
using UapiGen.KernelConformance.Interfaces.Scheduling;
using UapiGen.KernelConformance.Interfaces.Seccomp;

namespace UapiGen.KernelConformance.Interfaces;

/// <summary>Every interface that is held against the running kernel.</summary>
internal static class InterfaceList
{
    /// <summary>How each is set up, by its name.</summary>
    public static IReadOnlyDictionary<string, Func<KernelInterface>> All { get; } = new SortedDictionary<string, Func<KernelInterface>>(StringComparer.Ordinal)
    {
        ["bpf"] = () => new MapCreate(),
        ["BPF_OBJ_GET_INFO_BY_FD"] = () => new MapInfo(),
        ["cachestat"] = () => new Cachestat(),
        ["clone3"] = () => new Clone3(),
        ["file_getattr"] = () => new FileGetattr(),
        ["file_setattr"] = () => new FileSetattr(),
        ["futex_waitv"] = () => new FutexWaitv(),
        ["getxattrat"] = () => new Getxattrat(),
        ["landlock_create_ruleset"] = () => new LandlockCreateRuleset(),
        ["listmount"] = () => new Listmount(),
        ["mount_setattr"] = () => new MountSetattr(),
        ["NS_MNT_GET_INFO"] = () => new NsMntGetInfo(),
        ["open_tree_attr"] = () => new OpenTreeAttr(),
        ["openat2"] = () => new Openat2(),
        ["PAGEMAP_SCAN"] = () => new PagemapScan(),
        ["perf_event_open"] = () => new PerfEventOpen(),
        ["PIDFD_GET_INFO"] = () => new PidfdGetInfo(),
        ["PROCMAP_QUERY"] = () => new ProcmapQuery(),
        ["sched_getattr"] = () => new SchedGetattr(),
        ["sched_setattr"] = () => new SchedSetattr(),
        ["seccomp GET_NOTIF_SIZES"] = () => new SeccompNotifSizes(),
        ["SECCOMP_IOCTL_NOTIF_ADDFD"] = () => new SeccompAddfd(),
        ["setxattrat"] = () => new Setxattrat(),
        ["statmount"] = () => new Statmount(),
    };
}
