using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>perf_event_open(2): ten versions, bit-fields that took what __reserved_1 had, and reserved words that became fields because they had been checked from the start.</content>
internal static partial class Histories
{
    private const string FirstBits = "disabled inherit pinned exclusive exclude_user exclude_kernel exclude_hv exclude_idle mmap comm freq inherit_stat enable_on_exec task watermark";

    /// <summary>
    /// What is left of the word of bit-fields, called bits here, is __reserved_1, which must be zero; likewise of aux_action, which is a member of a
    /// union with its bits. PERF_ATTR_SIZE_VERn and perf_copy_attr of each release.
    /// </summary>
    private static KernelHistory PerfEventAttr { get; } = KernelHistory
        .Begin("linux/perf_event.h", "2.6.32", Struct(
            "perf_event_attr",
            U32("type"), U32("size").TheSize, U64("config"), Nameless("sample", Union("PerfSample", MemberU64("sample_period"), MemberU64("sample_freq"))),
            U64("sample_type"), U64("read_format"), U64("bits").Bits(FirstBits),
            Nameless("wakeup", Union("PerfWakeup", MemberU32("wakeup_events"), MemberU32("wakeup_watermark"))),
            U32("__reserved_2").Zero, U64("__reserved_3").Zero).With(Contracts.TellsItsSize))
        .Then("2.6.33", was => was.Replace("__reserved_2", U32("bp_type")).Replace("__reserved_3", U64("bp_addr")).Add(U64("bp_len")))
        .Then("2.6.35", was => was.MoreBits("precise_ip:2"))
        .Then("2.6.36", was => was.MoreBits("mmap_data"))
        .Then("2.6.38", was => was.MoreBits("sample_id_all"))
        .Then("2.6.39", was => was
            .Replace("bp_addr", Nameless("first", Union("PerfFirst", MemberU64("bp_addr"), MemberU64("config1"))))
            .Replace("bp_len", Nameless("second", Union("PerfSecond", MemberU64("bp_len"), MemberU64("config2")))))
        .Then("3.2", was => was.MoreBits("exclude_host exclude_guest"))
        .Then("3.4", was => was.Add(U64("branch_sample_type")))
        .Then("3.7", was => was.MoreBits("exclude_callchain_kernel exclude_callchain_user").Add(U64("sample_regs_user"), U32("sample_stack_user"), U32("__reserved_2").Zero))
        .Then("3.12", was => was.MoreBits("mmap2"))
        .Then("3.16", was => was.MoreBits("comm_exec"))
        .Then("3.19", was => was.Add(U64("sample_regs_intr")))
        .Then("4.1", was => was.MoreBits("use_clockid").Replace("__reserved_2", S32("clockid")).Add(U32("aux_watermark"), U32("__reserved_2").Zero))
        .Then("4.3", was => was.MoreBits("context_switch"))
        .Then("4.7", was => was.MoreBits("write_backward"))
        .Then("4.8", was => was.Replace("__reserved_2", U16("sample_max_stack"), U16("__reserved_2").Zero))
        .Then("4.12", was => was.MoreBits("namespaces"))
        .Then("4.17", was => was
            .Widen("first", MemberU64("kprobe_func"), MemberU64("uprobe_path"))
            .Widen("second", MemberU64("kprobe_addr"), MemberU64("probe_offset")))
        .Then("5.1", was => was.MoreBits("ksymbol bpf_event"))
        .Then("5.4", was => was.MoreBits("aux_output"))
        .Then("5.5", was => was.Add(U32("aux_sample_size"), U32("__reserved_3").Zero))
        .Then("5.7", was => was.MoreBits("cgroup"))
        .Then("5.9", was => was.MoreBits("text_poke"))
        .Then("5.12", was => was.MoreBits("build_id"))
        .Then("5.13", was => was.MoreBits("inherit_thread remove_on_exec sigtrap").Add(U64("sig_data")))
        .Then("6.3", was => was.Add(U64("config3")))
        .Then("6.13", was => was.Replace("__reserved_3", U32("aux_action").Bits("aux_start_paused aux_pause aux_resume")))
        .Then("7.2", was => was.MoreBits("defer_callchain defer_output").Add(U64("config4")));

    private static StructDeclaration MoreBits(this StructDeclaration was, string names) => was.Now("bits", field => field.Bits(names));
}
