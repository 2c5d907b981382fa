using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>bpf(2): a union of what each command takes, which grows with the structs in it.</content>
internal static partial class Histories
{
    private static StructType MapCreate { get; } = Embedded(
        "BpfMapCreate",
        MemberU32("map_type"), MemberU32("key_size"), MemberU32("value_size"), MemberU32("max_entries"), MemberU32("map_flags"), MemberU32("inner_map_fd"), MemberU32("numa_node"),
        MemberArray("map_name", ScalarKind.U8, 16), MemberU32("map_ifindex"), MemberU32("btf_fd"), MemberU32("btf_key_type_id"), MemberU32("btf_value_type_id"),
        MemberU32("btf_vmlinux_value_type_id"), MemberU64("map_extra"));

    private static StructType MapElement { get; } = Embedded(
        "BpfMapElement",
        MemberU32("map_fd"), MemberU32("pad_4"), MemberA64("key"), Member("content", Union("BpfContent", MemberA64("value"), MemberA64("next_key"))) with { IsAnonymous = true }, MemberU64("flags"));

    private static StructType Batch { get; } = Embedded(
        "BpfBatch",
        MemberA64("in_batch"), MemberA64("out_batch"), MemberA64("keys"), MemberA64("values"), MemberU32("count"), MemberU32("map_fd"), MemberU64("elem_flags"), MemberU64("flags"));

    private static StructType ProgLoad { get; } = Embedded(
        "BpfProgLoad",
        MemberU32("prog_type"), MemberU32("insn_cnt"), MemberA64("insns"), MemberA64("license"), MemberU32("log_level"), MemberU32("log_size"), MemberA64("log_buf"),
        MemberU32("kern_version"), MemberU32("prog_flags"), MemberArray("prog_name", ScalarKind.U8, 16), MemberU32("prog_ifindex"), MemberU32("expected_attach_type"),
        MemberU32("prog_btf_fd"), MemberU32("func_info_rec_size"), MemberA64("func_info"), MemberU32("func_info_cnt"), MemberU32("line_info_rec_size"), MemberA64("line_info"),
        MemberU32("line_info_cnt"), MemberU32("attach_btf_id"),
        Member("target", Union("BpfTarget", MemberU32("attach_prog_fd"), MemberU32("attach_btf_obj_fd"))) with { IsAnonymous = true },
        MemberU32("core_relo_cnt"), MemberA64("fd_array"), MemberA64("core_relos"), MemberU32("core_relo_rec_size"));

    private static StructType BpfObject { get; } = Embedded("BpfObject", MemberA64("pathname"), MemberU32("bpf_fd"), MemberU32("file_flags"));

    private static StructType GetId { get; } = Embedded(
        "BpfGetId",
        Member("id", Union("BpfId", MemberU32("start_id"), MemberU32("prog_id"), MemberU32("map_id"), MemberU32("btf_id"), MemberU32("link_id"))) with { IsAnonymous = true },
        MemberU32("next_id"), MemberU32("open_flags"));

    private static StructType GetInfo { get; } = Embedded("BpfGetInfo", MemberU32("bpf_fd"), MemberU32("info_len"), MemberA64("info"));

    /// <summary>
    /// Seven of its structs, from what Linux 6.1 has; what 6.18 has beyond 6.14 is told at 6.18. A command refuses bytes past its own last field
    /// (CHECK_ATTR in kernel/bpf/syscall.c), so that a struct can take what the union had room for already. The pad behind map_fd is C's own.
    /// </summary>
    private static KernelHistory BpfAttr { get; } = KernelHistory
        .Begin("linux/bpf.h", "6.1", Struct(
            "bpf_attr",
            Nameless("map_create", MapCreate), Nameless("map_elem", MapElement), new FieldDeclaration("batch", Batch), Nameless("prog_load", ProgLoad),
            Nameless("obj", BpfObject), Nameless("get_id", GetId), new FieldDeclaration("info", GetInfo)).AsUnion.Aligned(8)
            .With(new Contract { SizeSource = SizeSource.Argument, Small = SmallStruct.ZeroExtend, SizeWidth = SizeWidth.Bits32 }))
        .Then("6.4", was => was.Widen("prog_load", MemberU32("log_true_size")))
        .Then("6.5", was => was.Widen("obj", MemberS32("path_fd")))
        .Then("6.9", was => was
            .Widen("map_create", MemberU32("value_type_btf_obj_fd"), MemberS32("map_token_fd"))
            .Widen("prog_load", MemberS32("prog_token_fd") with { Since = 1 }))
        .Then("6.14", was => was.Widen("prog_load", MemberU32("fd_array_cnt") with { Since = 1 }))
        .Then("6.18", was => was
            .Widen("map_create", MemberA64("excl_prog_hash"), MemberU32("excl_prog_hash_size"))
            .Widen("prog_load", MemberA64("signature") with { Since = 2 }, MemberU32("signature_size") with { Since = 2 }, MemberS32("keyring_id") with { Since = 2 })
            .Widen("get_id", MemberS32("fd_by_id_token_fd")));
}
