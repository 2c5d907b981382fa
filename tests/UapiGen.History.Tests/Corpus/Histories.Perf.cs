using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>perf_event_open(2): ten versions, and reserved words that became fields because they had been checked from the start.</content>
internal static partial class Histories
{
    /// <summary>
    /// The word of bit-fields is one u64 whose known bits grow (what is left of it is __reserved_1, which must be zero), and a union is its
    /// first member. PERF_ATTR_SIZE_VERn and perf_copy_attr of each release.
    /// </summary>
    private static KernelHistory PerfEventAttr { get; } = KernelHistory
        .Begin("linux/perf_event.h", "2.6.32", Struct(
            "perf_event_attr",
            U32("type"), U32("size").TheSize, U64("config"), U64("sample_period"), U64("sample_type"), U64("read_format"),
            U64("bits").Knows(0x7FFF), U32("wakeup_events"), U32("__reserved_2").Zero, U64("__reserved_3").Zero).With(Contracts.TellsItsSize))
        .Then("2.6.33", was => was.Replace("__reserved_2", U32("bp_type")).Replace("__reserved_3", U64("bp_addr")).Add(U64("bp_len")))
        .Then("3.4", was => was.Knowing(0x1F_FFFF).Add(U64("branch_sample_type")))
        .Then("3.7", was => was.Knowing(0x7F_FFFF).Add(U64("sample_regs_user"), U32("sample_stack_user"), U32("__reserved_2").Zero))
        .Then("3.19", was => was.Knowing(0x1FF_FFFF).Add(U64("sample_regs_intr")))
        .Then("4.1", was => was.Knowing(0x3FF_FFFF).Replace("__reserved_2", S32("clockid")).Add(U32("aux_watermark"), U32("__reserved_2").Zero))
        .Then("4.8", was => was.Knowing(0xFFF_FFFF).Replace("__reserved_2", U16("sample_max_stack"), U16("__reserved_2").Zero))
        .Then("5.5", was => was.Knowing(0xFFFF_FFFF).Add(U32("aux_sample_size"), U32("__reserved_3").Zero))
        .Then("5.13", was => was.Knowing(0x3F_FFFF_FFFF).Add(U64("sig_data")))
        .Then("6.3", was => was.Add(U64("config3")))
        .Then("6.13", was => was.Replace("__reserved_3", U32("aux_action").Knows(0x7)))
        .Then("7.2", was => was.Knowing(0xFF_FFFF_FFFF).Add(U64("config4")));

    private static StructDeclaration Knowing(this StructDeclaration was, ulong bits) => was.Now("bits", field => field.Knows(bits));
}
