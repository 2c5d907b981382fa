using static UapiGen.History.Tests.Corpus.Words;

namespace UapiGen.History.Tests.Corpus;

/// <content>taskstats: the second time that a release put fields into the middle, and the time that it took them out again.</content>
internal static partial class Histories
{
    private static StructType KernelTimespec { get; } = Embedded("KernelTimespec", MemberS64("tv_sec"), MemberS64("tv_nsec"));

    private static readonly string[] s_delays = ["cpu", "blkio", "swapin", "freepages", "thrashing", "compact", "wpcopy", "irq"];

    /// <summary>
    /// Sent by netlink; the length of the attribute is its size. TASKSTATS_VERSION 13, 14, 15, 16 and 17. Version 15 put two fields behind
    /// each delay_total; mainline commit 0bf2d838de1f moved them to the end again as version 16. What the header aligns to 8 is
    /// preceded by a named pad here, so that the layout is the same on i386.
    /// </summary>
    private static KernelHistory Taskstats { get; } = KernelHistory
        .Begin("linux/taskstats.h", "5.18", Struct("taskstats", [.. Version13().Select(AsAligned)]).AllOut.With(Contracts.ReplyOnly))
        .Then("6.5", was => was.Add(U64("irq_count").Out, U64("irq_delay_total").Out))
        .Then("6.14", WithDelaysInTheMiddle)
        .Then("6.16", _ => Version16)
        .Then("7.1", was => was.Add([.. s_delays.Select(delay => new FieldDeclaration(delay + "_delay_max_ts", KernelTimespec).Out)]));

    private static StructDeclaration Version16 => Taskstats14.Add([.. s_delays.SelectMany(Extremes)]);

    private static StructDeclaration Taskstats14 =>
        Struct("taskstats", [.. Version13().Select(AsAligned)]).AllOut.With(Contracts.ReplyOnly).Add(U64("irq_count").Out, U64("irq_delay_total").Out);

    /// <summary>The fields that the header aligns to 8.</summary>
    private static FieldDeclaration AsAligned(FieldDeclaration field) =>
        field.Name is "cpu_count" or "ac_sched" or "ac_uid" or "ac_etime" or "ac_tgetime" ? field.Aligned(8) : field;

    private static StructDeclaration WithDelaysInTheMiddle(StructDeclaration was)
    {
        foreach (string delay in s_delays)
            was = was.Replace(delay + "_delay_total", [U64(delay + "_delay_total").Out, .. Extremes(delay)]);
        return was;
    }

    private static FieldDeclaration[] Extremes(string delay) => [U64(delay + "_delay_max").Out, U64(delay + "_delay_min").Out];

    private static IEnumerable<FieldDeclaration> Version13() =>
    [
        U16("version"), U32("ac_exitcode"), U8("ac_flag"), U8("ac_nice"), U8("pad_10").Times(6),
        .. Words64("cpu_count cpu_delay_total blkio_count blkio_delay_total swapin_count swapin_delay_total cpu_run_real_total cpu_run_virtual_total"),
        U8("ac_comm").Times(32), U8("ac_sched"), U8("ac_pad").Times(3), U32("pad_116"),
        U32("ac_uid"), U32("ac_gid"), U32("ac_pid"), U32("ac_ppid"), U32("ac_btime"), U32("pad_140"),
        .. Words64("ac_etime ac_utime ac_stime ac_minflt ac_majflt coremem virtmem hiwater_rss hiwater_vm read_char write_char read_syscalls write_syscalls"),
        .. Words64("read_bytes write_bytes cancelled_write_bytes nvcsw nivcsw ac_utimescaled ac_stimescaled cpu_scaled_run_real_total"),
        .. Words64("freepages_count freepages_delay_total thrashing_count thrashing_delay_total ac_btime64 compact_count compact_delay_total"),
        U32("ac_tgid"), U32("pad_372"),
        .. Words64("ac_tgetime ac_exe_dev ac_exe_inode wpcopy_count wpcopy_delay_total"),
    ];

    private static IEnumerable<FieldDeclaration> Words64(string names) => names.Split(' ').Select(U64);
}
