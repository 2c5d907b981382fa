using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>Structs of system calls that change something.</content>
internal static partial class Histories
{
    /// <summary>openat2(2). VALID_OPEN_FLAGS, S_IALLUGO and VALID_RESOLVE_FLAGS of fs/open.c.</summary>
    private static KernelHistory OpenHow { get; } = KernelHistory
        .Begin("linux/openat2.h", "5.6", Struct("open_how", U64("flags").Knows(0x7FFFC3), U64("mode").Knows(0xFFF), U64("resolve").Knows(0x1F)))
        .Then("5.12", was => was.Now("resolve", field => field.Knows(0x3F))); // RESOLVE_CACHED

    /// <summary>clone3(2). The flags of clone3_args_valid in kernel/fork.c; exit_signal is CSIGNAL.</summary>
    private static KernelHistory CloneArgs { get; } = KernelHistory
        .Begin("linux/sched.h", "5.3", Struct(
            "clone_args",
            A64("flags").Knows(0xFFBF_FF00), A64("pidfd"), A64("child_tid"), A64("parent_tid"), A64("exit_signal").Knows(0xFF), A64("stack"), A64("stack_size"), A64("tls")))
        .Then("5.5", was => was.Now("flags", field => field.Knows(0x1_FFBF_FF00)).Add(A64("set_tid"), A64("set_tid_size"))) // CLONE_CLEAR_SIGHAND
        .Then("5.6", was => was.Now("flags", field => field.Knows(0x1_FFBF_FF80))) // CLONE_NEWTIME
        .Then("5.7", was => was.Now("flags", field => field.Knows(0x3_FFBF_FF80).Needs(2, 0x2_0000_0000)).Add(A64("cgroup"))); // CLONE_INTO_CGROUP

    /// <summary>linux/sched.h. SCHED_ISO, 4, was never there.</summary>
    private static EnumDeclaration SchedPolicy { get; } = Enumeration(
        "SchedPolicy", ScalarKind.U32, ("Normal", 0), ("Fifo", 1), ("RoundRobin", 2), ("Batch", 3), ("Idle", 5), ("Deadline", 6));

    /// <summary>sched_setattr(2). SCHED_FLAG_ALL of each release; SCHED_EXT came with 6.12.</summary>
    private static KernelHistory SchedAttr { get; } = KernelHistory
        .Begin("linux/sched/types.h", "3.14", Struct(
            "sched_attr",
            U32("size").TheSize, Has(SchedPolicy, "sched_policy"), U64("sched_flags").Knows(0x1), S32("sched_nice"), U32("sched_priority"),
            U64("sched_runtime"), U64("sched_deadline"), U64("sched_period")).With(Contracts.TellsItsSize with { Null = NullStruct.Reject })).Along(it => it.With(SchedPolicy))
        .Then("4.13", was => was.Now("sched_flags", field => field.Knows(0x3))) // SCHED_FLAG_RECLAIM
        .Then("4.16", was => was.Now("sched_flags", field => field.Knows(0x7))) // SCHED_FLAG_DL_OVERRUN
        .Then("5.3", was => was.Now("sched_flags", field => field.Knows(0x7F).Needs(1, 0x60)).Add(U32("sched_util_min"), U32("sched_util_max")))
        .Then("6.12", was => was).Along(it => it.With(SchedPolicy.And(("Ext", 7))));

    /// <summary>mount_setattr(2). MOUNT_SETATTR_VALID_FLAGS and the propagation types of fs/namespace.c.</summary>
    private static KernelHistory MountAttr { get; } = KernelHistory
        .Begin("linux/mount.h", "5.12", Struct(
            "mount_attr", U64("attr_set").Knows(0x10_00FF), U64("attr_clr").Knows(0x10_00FF), U64("propagation").Knows(0x1E_0000), U64("userns_fd")))
        .Then("5.14", was => was.Now("attr_set", field => field.Knows(0x30_00FF)).Now("attr_clr", field => field.Knows(0x30_00FF))); // MOUNT_ATTR_NOSYMFOLLOW

    /// <summary>landlock_create_ruleset(2), by ABI version; the rights that each knows (security/landlock/limits.h).</summary>
    private static KernelHistory LandlockRulesetAttr { get; } = KernelHistory
        .Begin("linux/landlock.h", "5.13", Struct("landlock_ruleset_attr", U64("handled_access_fs").Knows(0x1FFF))
            .With(new Contract { Null = NullStruct.Reject, NullError = Errno.EFAULT }))
        .Then("5.19", was => was.Now("handled_access_fs", field => field.Knows(0x3FFF))) // ABI 2: REFER
        .Then("6.2", was => was.Now("handled_access_fs", field => field.Knows(0x7FFF))) // ABI 3: TRUNCATE
        .Then("6.7", was => was.Add(U64("handled_access_net").Knows(0x3))) // ABI 4
        .Then("6.10", was => was.Now("handled_access_fs", field => field.Knows(0xFFFF))) // ABI 5: IOCTL_DEV
        .Then("6.12", was => was.Add(U64("scoped").Knows(0x3))) // ABI 6
        .Then("7.1", was => was.Now("handled_access_fs", field => field.Knows(0x1_FFFF))) // ABI 9: RESOLVE_UNIX
        .Then("7.2", was => was.Add(U64("quiet_access_fs").Knows(0x1_FFFF), U64("quiet_access_net").Knows(0x3), U64("quiet_scoped").Knows(0x3))); // ABI 10

    /// <summary>statmount(2), listmount(2). The spare word was checked from the start (copy_mnt_id_req in fs/namespace.c), so it could become a descriptor.</summary>
    private static KernelHistory MntIdReq { get; } = KernelHistory
        .Begin("linux/mount.h", "6.8", Struct("mnt_id_req", U32("size").TheSize, U32("spare").Zero, U64("mnt_id"), U64("param"))
            .With(new Contract { ReplySize = ReplySize.Unchanged }))
        .Then("6.11", was => was.Add(U64("mnt_ns_id")))
        .Then("6.18", was => was.Replace("spare", U32("mnt_ns_fd")))
        .Then("7.0", was => was.Replace("mnt_ns_fd", Nameless("fd", Union("MntIdReqFd", MemberU32("mnt_ns_fd"), MemberU32("mnt_fd")))));

    /// <summary>setxattrat(2), getxattrat(2).</summary>
    private static KernelHistory XattrArgs { get; } = KernelHistory
        .Begin("linux/xattr.h", "6.13", Struct("xattr_args", A64("value"), U32("size"), U32("flags").Knows(0x3)));

    /// <summary>file_getattr(2).</summary>
    private static KernelHistory FileAttr { get; } = KernelHistory
        .Begin("linux/fs.h", "6.17", Struct("file_attr", U64("fa_xflags"), U32("fa_extsize"), U32("fa_nextents"), U32("fa_projid"), U32("fa_cowextsize")).AllOut
            .With(new Contract { SizeSource = SizeSource.Argument, Larger = LargerStruct.Truncate, Cap = SizeCap.PageSize, Request = Request.None, Reply = Reply.CopyStructToUser }));

    /// <summary>futex_waitv(2), an element of its array: fixed in size.</summary>
    private static KernelHistory FutexWaitv { get; } = KernelHistory
        .Begin("linux/futex.h", "5.16", Struct("futex_waitv", U64("val"), U64("uaddr"), U32("flags").Knows(0x82), U32("__reserved").Zero)
            .With(new Contract { SizeSource = SizeSource.Fixed, Null = NullStruct.Reject }));
}
