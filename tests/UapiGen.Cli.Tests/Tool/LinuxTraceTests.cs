using System.Text.RegularExpressions;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>--linux with --trace: one line a served system call on standard error, with its structs' fields.</summary>
public sealed partial class LinuxTraceTests
{
    [Fact]
    public void EveryCall_IsOneDecodedLine()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "a nice value below 0 is root's to set");
        DirectoryInfo directory = Directory.CreateTempSubdirectory("uapigen-trace-");
        File.WriteAllText(Path.Combine(directory.FullName, "name\n\""), "");
        ProgramRun run = Uapigen.Serve(["--linux", "all", "--as", "perf_event_open=3,sched_setattr=0", "--trace"], [CClient.Compile("syscalls"), directory.FullName]);
        directory.Delete(recursive: true);

        Assert.Equal((0, ""), (run.ExitCode, run.Text));
        Match[] lines = [.. run.ErrorLines.Select(line => Line().Match(line))];
        Assert.Single(lines.Select(line => line.Groups["thread"].Value).Distinct());
        Assert.Equal(
            [
                """openat2(AT_FDCWD, "name\12\"", {flags=0, mode=0, resolve=RESOLVE_BENEATH}, 24) = 3""",
                """openat2(AT_FDCWD, "missing", {flags=0, mode=0, resolve=RESOLVE_BENEATH}, 24) = ? (left to the kernel: it says how this ends)""",
                """openat2(77, "name\12\"", {flags=0x280000, mode=0, resolve=RESOLVE_BENEATH}, 24) = ? (left to the kernel: an O_PATH descriptor cannot be handed over)""",
                "openat2(AT_FDCWD, NULL, 0x#, 8) = -1 EINVAL",
                "landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_READ_FILE}, 8, 0) = 4",
                "landlock_create_ruleset(NULL, 0, 0x1) = #",
                "sched_setattr(0, {size=56, sched_policy=SCHED_NORMAL, sched_flags=0, sched_nice=-3, sched_priority=0, sched_runtime=0, sched_deadline=0, sched_period=0, sched_util_min=0, sched_util_max=0}, 0) = 0",
                "sched_setattr(0, {size=8} => {size=48}, 0) = -1 E2BIG",
                "sched_getattr(0, {size=48, sched_policy=SCHED_NORMAL, sched_flags=0, sched_nice=-3, sched_priority=0, sched_runtime=#, sched_deadline=0, sched_period=0}, 48, 0) = 0",
                "perf_event_open({size=8} => {size=96}, 0, -1, -1, 0x8) = -1 E2BIG",
            ],
            lines.Select(line => Variable().Replace(line.Groups["rest"].Value, "#")));
    }

    [Fact]
    public void BothKinds_AreServedTogether()
    {
        ProgramRun run = Uapigen.Serve(
            ["--backend", "powervm", "--on", Uapigen.StandIn, "--linux", "sched_getattr", "--trace"],
            ["sh", "-c", $"chrt -p $$ >/dev/null; '{CClient.Compile("simple")}' e4 7000000000000000 0 {Uapigen.StandIn}"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(" sched_getattr(", run.Error, StringComparison.Ordinal);
        Assert.Contains(" ioctl(", run.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<thread>\d+) (?<rest>.*)$")]
    private static partial Regex Line();

    // An address, the ABI's version, and the length of a slice are the machine's.
    [GeneratedRegex(@"(?<=runtime=)0x[0-9a-f]+|(?<=NULL, 0x)[0-9a-f]{9,}|(?<=NULL, 0, 0x1\) = )\d+")]
    private static partial Regex Variable();
}
