using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Versions;

/// <summary>
/// Structs of the kernel, as include/uapi of Linux 6.1 to 7.3 declares them: field names, order and types are the kernel's, the version of a
/// field is that of the release's SIZE_VERn, or of the release itself where the kernel has no such constant (landlock).
/// </summary>
internal static class KernelStructs
{
    /// <summary>linux/openat2.h.</summary>
    public static StructDeclaration OpenHow { get; } = Struct("open_how", Field("flags", U64), Field("mode", U64), Field("resolve", U64));

    /// <summary>linux/sched.h.</summary>
    public static StructDeclaration CloneArgs { get; } = Struct(
        "clone_args",
        Field("flags", U64), Field("pidfd", U64), Field("child_tid", U64), Field("parent_tid", U64), Field("exit_signal", U64), Field("stack", U64), Field("stack_size", U64), Field("tls", U64),
        Field("set_tid", U64, 1), Field("set_tid_size", U64, 1),
        Field("cgroup", U64, 2));

    /// <summary>linux/sched/types.h.</summary>
    public static StructDeclaration SchedAttr { get; } = Struct(
        "sched_attr",
        Field("size", U32) with { IsStructSize = true }, Field("sched_policy", U32), Field("sched_flags", U64), Field("sched_nice", S32), Field("sched_priority", U32),
        Field("sched_runtime", U64), Field("sched_deadline", U64), Field("sched_period", U64),
        Field("sched_util_min", U32, 1), Field("sched_util_max", U32, 1));

    /// <summary>linux/mount.h.</summary>
    public static StructDeclaration MountAttr { get; } = Struct("mount_attr", Field("attr_set", U64), Field("attr_clr", U64), Field("propagation", U64), Field("userns_fd", U64));

    /// <summary>linux/landlock.h of Linux 7.2.</summary>
    public static StructDeclaration LandlockRulesetAttr { get; } = Struct(
        "landlock_ruleset_attr",
        Field("handled_access_fs", U64), Field("handled_access_net", U64, 1), Field("scoped", U64, 2),
        Field("quiet_access_fs", U64, 3), Field("quiet_access_net", U64, 3), Field("quiet_scoped", U64, 3));

    /// <summary>linux/perf_event.h of Linux 7.2; the word of bit-fields is one u64, and unions are their first member.</summary>
    public static StructDeclaration PerfEventAttr { get; } = Struct(
        "perf_event_attr",
        Field("type", U32), Field("size", U32) with { IsStructSize = true }, Field("config", U64), Field("sample_period", U64), Field("sample_type", U64), Field("read_format", U64),
        Field("bits", U64), Field("wakeup_events", U32), Field("bp_type", U32), Field("bp_addr", U64),
        Field("bp_len", U64, 1),
        Field("branch_sample_type", U64, 2),
        Field("sample_regs_user", U64, 3), Field("sample_stack_user", U32, 3), Field("clockid", S32, 3),
        Field("sample_regs_intr", U64, 4),
        Field("aux_watermark", U32, 5), Field("sample_max_stack", U16, 5), Field("__reserved_2", U16, 5),
        Field("aux_sample_size", U32, 6), Field("__reserved_3", U32, 6),
        Field("sig_data", U64, 7),
        Field("config3", U64, 8),
        Field("config4", U64, 9));

    /// <summary>linux/bpf.h of Linux 6.18, of which only the last fields matter here: its known end is 4 bytes before its size.</summary>
    public static StructDeclaration BpfMapInfoTail { get; } = Struct(
        "bpf_map_info", Field("before", new ArrayType(U64, 11)), Field("hash", U64), Field("hash_size", U32));

    /// <summary>arch/powerpc/include/uapi/asm/kvm.h of Linux 7.3.</summary>
    public static StructDeclaration KvmPpcCompatCaps { get; } = Struct(
        "kvm_ppc_compat_caps",
        Field("size", U64) with { IsStructSize = true },
        Field("flags", U64) with { Input = new InputRule(new MaskValue(0), Errno.EINVAL) },
        Field("compat_capabilities", U64) with { IsOutput = true, OutputMask = new MaskValue(7UL << 60) })
        with { Command = new CommandDeclaration(0xAE, 0xB8) };
}
