using UapiGen.Linux.Files;
using UapiGen.Linux.Landlock;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Perf;
using UapiGen.Linux.Scheduling;

namespace UapiGen.Linux.Services;

/// <summary>The system calls that can be served.</summary>
public static class LinuxCallServices
{
    private static readonly ServedStruct
        s_openHow = ServedStruct.Of<OpenHow>(), s_ruleset = ServedStruct.Of<LandlockRulesetAttr>(), s_sched = ServedStruct.Of<SchedAttr>(),
        s_schedReply = ServedStruct.Of<SchedAttrReply>(), s_perf = ServedStruct.Of<PerfEventAttr>(), s_mount = ServedStruct.Of<MntIdReq>();

    private static readonly ServedArgument
        s_number = new(ServedArgumentKind.Number), s_mask = new(ServedArgumentKind.Mask), s_descriptor = new(ServedArgumentKind.Descriptor),
        s_path = new(ServedArgumentKind.Path);

    /// <summary>openat2(2): opened here for the caller.</summary>
    public static LinuxCallService Openat2 { get; } = new(
        "openat2", SyscallName.Openat2, s_openHow, [s_descriptor, s_path, Request(s_openHow), s_number],
        ask: () => 0, create: _ => new Openat2Service());

    /// <summary>landlock_create_ruleset(2): made here, and handed over.</summary>
    public static LinuxCallService LandlockCreateRuleset { get; } = new(
        "landlock_create_ruleset", SyscallName.LandlockCreateRuleset, s_ruleset, [Request(s_ruleset), s_number, s_mask],
        LandlockKernel.Version, version => new LandlockCreateRulesetService(LandlockKernel.AbiOf(version)));

    /// <summary>sched_setattr(2): set here for the thread that the caller means.</summary>
    public static LinuxCallService SchedSetattr { get; } = new(
        "sched_setattr", SyscallName.SchedSetattr, s_sched, [s_number, Request(s_sched), s_mask],
        SchedulingKernel.Version, version => new SchedSetattrService(version ?? SchedulingKernel.Version() ?? Newest(s_sched)));

    /// <summary>sched_getattr(2): asked here for the thread that the caller means.</summary>
    public static LinuxCallService SchedGetattr { get; } = new(
        "sched_getattr", SyscallName.SchedGetattr, s_schedReply, [s_number, new(ServedArgumentKind.Reply, s_schedReply), s_number, s_mask],
        SchedulingKernel.Version, version => new SchedGetattrService(version ?? SchedulingKernel.Version() ?? Newest(s_schedReply)));

    /// <summary>perf_event_open(2): opened here, and handed over.</summary>
    public static LinuxCallService PerfEventOpen { get; } = new(
        "perf_event_open", SyscallName.PerfEventOpen, s_perf, [Request(s_perf), s_number, s_number, s_number, s_mask],
        PerfKernel.Version, version => new PerfEventOpenService(version ?? PerfKernel.Version() ?? Newest(s_perf)));

    /// <summary>statmount(2): asked here, and written as the contract says.</summary>
    public static LinuxCallService Statmount { get; } = new(
        "statmount", SyscallName.Statmount, s_mount, [Request(s_mount), new(ServedArgumentKind.Reply, ServedStruct.Of<StatmountReply>()), s_number, s_mask],
        MountKernel.Version, version => new StatmountService(version ?? MountKernel.Version() ?? Newest(s_mount)));

    /// <summary>All of them, by their names.</summary>
    public static IReadOnlyList<LinuxCallService> All { get; } = [LandlockCreateRuleset, Openat2, PerfEventOpen, SchedGetattr, SchedSetattr, Statmount];

    /// <summary>The one of a name.</summary>
    /// <param name="name">The name, such as <c>openat2</c>.</param>
    /// <returns>Null for a name that is none of theirs.</returns>
    public static LinuxCallService? Find(string name) => All.FirstOrDefault(service => service.Name == name);

    private static ServedArgument Request(ServedStruct type) => new(ServedArgumentKind.Request, type);

    private static int Newest(ServedStruct type) => type.Info.Sizes.Length - 1;
}
