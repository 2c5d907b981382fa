using System.Globalization;

namespace UapiGen.History.Tests.Growth;

/// <summary>What Linux broke, and what must be said of it, to the word.</summary>
internal static class KnownBreaks
{
    private static readonly Dictionary<string, string> s_all = new()
    {
        // A program that was built for version 2 finds coredump_code where it looks for supported_mask.
        ["pidfd_info 6.19 -> 7.1"] =
            "UAPI6014: Version 3 of 'PidfdInfo' puts 'coredump_code' before 'supported_mask' of version 2 (Linux 6.19), which was at offset 72 and is at 80: a program of the old version finds the new field there; move it behind what shipped",

        // Nobody checked the bytes behind flags, which its alignment makes part of it; it is AT_RSEQ_FEATURE_SIZE, where end begins, that tells a
        // program what they are.
        ["rseq 4.18 -> 6.3"] = Lines(
            WithoutVersion("Rseq.node_id", "4.18"),
            WithoutVersion("Rseq.mm_cid", "4.18"),
            "UAPI6051: 'Rseq' is followed by end, u8[], and was not: what lay behind it in old programs is none of that; add it only where something that they never said tells of it"),
        ["rseq 6.3 -> 7.2"] = WithoutVersion("Rseq.slice_ctrl", "6.3"),

        // TASKSTATS_VERSION 15.
        ["taskstats 6.5 -> 6.14"] = Lines(
        [
            .. InTheMiddle("cpu", 32, "blkio_count", 32, 48),
            .. InTheMiddle("blkio", 64, "swapin_count", 48, 80),
            .. InTheMiddle("swapin", 96, "cpu_run_real_total", 64, 112),
            .. InTheMiddle("freepages", 376, "thrashing_count", 328, 392),
            .. InTheMiddle("thrashing", 408, "ac_btime64", 344, 424),
            .. InTheMiddle("compact", 448, "ac_tgid", 368, 464),
            .. InTheMiddle("wpcopy", 512, "irq_count", 416, 528),
            "UAPI6013: 'Taskstats.irq_delay_max' was added to version 1 (Linux 6.5), which shipped without it: no size tells who knows it; put it into a new version, [Since(2)]",
            "UAPI6013: 'Taskstats.irq_delay_min' was added to version 1 (Linux 6.5), which shipped without it: no size tells who knows it; put it into a new version, [Since(2)]",
        ]),

        // TASKSTATS_VERSION 16 took them out again, which a program that was built for 15 feels. The last two were at the end already.
        ["taskstats 6.14 -> 6.16"] = Lines(
        [
            .. ToTheEnd("cpu", 32, 432), .. ToTheEnd("blkio", 64, 448), .. ToTheEnd("swapin", 96, 464), .. ToTheEnd("freepages", 376, 480),
            .. ToTheEnd("thrashing", 408, 496), .. ToTheEnd("compact", 448, 512), .. ToTheEnd("wpcopy", 512, 528),
            "UAPI6015: 'Taskstats.irq_delay_max' shipped in version 1 (Linux 6.14) and is declared for version 2: sizes no longer tell who knows it; declare it for version 1 again",
            "UAPI6015: 'Taskstats.irq_delay_min' shipped in version 1 (Linux 6.14) and is declared for version 2: sizes no longer tell who knows it; declare it for version 1 again",
        ]),
    };

    /// <summary>The steps that broke something.</summary>
    public static IReadOnlyCollection<string> Steps => s_all.Keys;

    /// <summary>What must be said of a step.</summary>
    public static string Of(ReleaseStep step) => s_all.GetValueOrDefault(step.ToString(), "silence");

    private static string Inserted(string field, int at, string follower, int was, int now) => Text(
        $"UAPI6012: 'Taskstats.{field}' was put into version 0 (Linux 5.18) at offset {at}, before '{follower}', which was at {was} and is at {now}: programs that were built before know no such field there; move it to the end, as a new version");

    private static string WithoutVersion(string field, string release) => Text(
        $"UAPI6013: '{field}' was added to version 0 (Linux {release}), which shipped without it: no size tells who knows it; put it into a new version, [Since(1)]");

    private static string[] InTheMiddle(string delay, int at, string follower, int was, int now) =>
    [
        Inserted($"{delay}_delay_max", at, follower, was, now),
        Inserted($"{delay}_delay_min", at + 8, follower, was, now),
    ];

    private static string[] ToTheEnd(string delay, int was, int now) => [Moved($"{delay}_delay_max", was, now), Moved($"{delay}_delay_min", was + 8, now + 8)];

    private static string Moved(string field, int was, int now) => Text(
        $"UAPI6011: 'Taskstats.{field}' was at offset {was} and is at {now}, in version 0 (Linux 6.14): programs that were built before have it where it was; restore the order");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Lines(params string[] lines) => string.Join("\n", lines);
}
