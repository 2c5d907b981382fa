using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>Structs that grow inside of the room that they had.</content>
internal static partial class Histories
{
    private static StructType StatxTimestamp { get; } = Embedded("StatxTimestamp", MemberS64("tv_sec"), MemberU32("tv_nsec"), MemberS32("__reserved"));

    /// <summary>statx(2): 256 bytes from the start, all written by the kernel; the spare ones are zero until a release gives them a meaning and stx_mask says so.</summary>
    private static KernelHistory Statx { get; } = KernelHistory
        .Begin("linux/stat.h", "4.11", Struct(
            "statx",
            U32("stx_mask"), U32("stx_blksize"), U64("stx_attributes"), U32("stx_nlink"), U32("stx_uid"), U32("stx_gid"), U16("stx_mode"), U16("__spare0").Gives(0),
            U64("stx_ino"), U64("stx_size"), U64("stx_blocks"), U64("stx_attributes_mask"),
            new FieldDeclaration("stx_atime", StatxTimestamp), new FieldDeclaration("stx_btime", StatxTimestamp), new FieldDeclaration("stx_ctime", StatxTimestamp), new FieldDeclaration("stx_mtime", StatxTimestamp),
            U32("stx_rdev_major"), U32("stx_rdev_minor"), U32("stx_dev_major"), U32("stx_dev_minor"),
            U64("__spare2").Times(14)).AllOut.With(new Contract { SizeSource = SizeSource.Fixed, Request = Request.None }))
        .Then("5.8", was => was.Replace("__spare2", U64("stx_mnt_id").Out, U64("__spare2").Gives(0), U64("__spare3").Times(12).Out))
        .Then("6.1", was => was.Replace("__spare2", U32("stx_dio_mem_align").Out, U32("stx_dio_offset_align").Out))
        .Then("6.10", was => was.Replace("__spare3", U64("stx_subvol").Out, U64("__spare3").Times(11).Out))
        .Then("6.11", was => was.Replace(
            "__spare3", U32("stx_atomic_write_unit_min").Out, U32("stx_atomic_write_unit_max").Out, U32("stx_atomic_write_segments_max").Out, U32("__spare1").Gives(0), U64("__spare3").Times(9).Out))
        .Then("6.14", was => was.Replace("__spare1", U32("stx_dio_read_offset_align").Out))
        .Then("6.16", was => was.Replace("__spare3", U32("stx_atomic_write_unit_max_opt").Out, U32("__spare2").Gives(0), U64("__spare3").Times(8).Out));

    private static StructType SqOffsets { get; } = Embedded(
        "IoSqringOffsets",
        MemberU32("head"), MemberU32("tail"), MemberU32("ring_mask"), MemberU32("ring_entries"), MemberU32("flags"), MemberU32("dropped"), MemberU32("array"), MemberU32("resv1"), MemberU64("resv2"));

    private static StructType CqOffsets { get; } = Embedded(
        "IoCqringOffsets",
        MemberU32("head"), MemberU32("tail"), MemberU32("ring_mask"), MemberU32("ring_entries"), MemberU32("overflow"), MemberU32("cqes"), MemberU32("flags"), MemberU32("resv1"), MemberU64("resv2"));

    /// <summary>
    /// io_uring_setup(2): a fixed 120 bytes, its words of resv checked from the start, which is why features and wq_fd could take two of them.
    /// The flags are those that io_uring_setup knows.
    /// </summary>
    private static KernelHistory IoUringParams { get; } = KernelHistory
        .Begin("linux/io_uring.h", "5.1", Struct(
            "io_uring_params",
            U32("sq_entries").Out, U32("cq_entries").Out, U32("flags").Knows(0x7), U32("sq_thread_cpu"), U32("sq_thread_idle"),
            U32("resv").Times(5).Zero,
            new FieldDeclaration("sq_off", SqOffsets).Out, new FieldDeclaration("cq_off", CqOffsets).Out)
            .With(new Contract { SizeSource = SizeSource.Fixed }))
        .Then("5.4", was => was.Replace("resv", U32("features").Out, U32("resv").Times(4).Zero))
        .Then("5.5", was => was.Setup(0xF)) // IORING_SETUP_CQSIZE
        .Then("5.6", was => was.Setup(0x3F).Replace("resv", U32("wq_fd"), U32("resv").Times(3).Zero)) // CLAMP, ATTACH_WQ
        .Then("5.10", was => was.Setup(0x7F)) // R_DISABLED
        .Then("5.18", was => was.Setup(0xFF)) // SUBMIT_ALL
        .Then("5.19", was => was.Setup(0xFFF)) // COOP_TASKRUN, TASKRUN_FLAG, SQE128, CQE32
        .Then("6.0", was => was.Setup(0x1FFF)) // SINGLE_ISSUER
        .Then("6.1", was => was.Setup(0x3FFF)); // DEFER_TASKRUN

    /// <summary>io_uring_enter(2) with IORING_ENTER_EXT_ARG: exactly one size, else EINVAL; the pad was checked from the start.</summary>
    private static KernelHistory IoUringGeteventsArg { get; } = KernelHistory
        .Begin("linux/io_uring.h", "5.11", Struct("io_uring_getevents_arg", U64("sigmask"), U32("sigmask_sz"), U32("pad").Zero, U64("ts"))
            .With(new Contract { Larger = LargerStruct.Reject, LargerError = Errno.EINVAL }))
        .Then("6.12", was => was.Replace("pad", U32("min_wait_usec")));

    /// <summary>
    /// rseq(2): registered with 32 bytes, by its alignment, of which 20 had a meaning; nobody looked at the rest, and AT_RSEQ_FEATURE_SIZE, where
    /// <c>end</c> begins, tells how much has one now.
    /// </summary>
    private static KernelHistory Rseq { get; } = KernelHistory
        .Begin("linux/rseq.h", "4.18", Struct(
            "rseq",
            U32("cpu_id_start").Out, U32("cpu_id").Out, U64("rseq_cs"), U32("flags")).Aligned(32)
            .With(new Contract { SizeSource = SizeSource.Argument, Larger = LargerStruct.Truncate, Cap = SizeCap.None, Reply = Reply.CopyHead }))
        .Then("6.3", was => was.Append(U32("node_id").Out, U32("mm_cid").Out).Followed("end", ScalarKind.U8))
        .Then("7.2", was => was.Append(U32("slice_ctrl")).Add(U8("__reserved")));

    /// <summary>BPF_OBJ_GET_INFO_BY_FD: its known end is not always its sizeof. Pads are 0 in the reply, and two of them became fields.</summary>
    private static KernelHistory BpfMapInfo { get; } = KernelHistory
        .Begin("linux/bpf.h", "4.13", Struct("bpf_map_info", U32("type"), U32("id"), U32("key_size"), U32("value_size"), U32("max_entries"), U32("map_flags")).AllOut.Aligned(8)
            .With(Contracts.ReplyOnly with { SizeWidth = SizeWidth.Bits32, Larger = LargerStruct.AcceptZeroTail, Tail = TailStart.KnownEnd, Cap = SizeCap.PageSize, Small = SmallStruct.ZeroExtend }))
        .Then("4.15", was => was.Add(U8("name").Times(16).Out))
        .Then("4.16", was => was.Add(U32("ifindex").Out, U32("pad_44").Gives(0), U64("netns_dev").Out, U64("netns_ino").Out))
        .Then("4.18", was => was.Add(U32("btf_id").Out, U32("btf_key_type_id").Out, U32("btf_value_type_id").Out))
        .Then("5.6", was => was.Replace("pad_44", U32("btf_vmlinux_value_type_id").Out))
        .Then("5.16", was => was.Add(U32("pad_76").Gives(0), U64("map_extra").Out))
        .Then("6.9", was => was.Replace("pad_76", U32("btf_vmlinux_id").Out))
        .Then("6.18", was => was.Add(U64("hash").Out, U32("hash_size").Out));

    private static StructDeclaration Setup(this StructDeclaration was, ulong flags) => was.Now("flags", field => field.Knows(flags));
}
