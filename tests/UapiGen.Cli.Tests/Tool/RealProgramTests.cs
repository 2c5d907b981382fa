using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>Real programs, not changed for it, under served system calls: the same output and exit code as without, and their calls were served.</summary>
public sealed class RealProgramTests
{
    [Fact]
    public void Chrt_TellsPolicies()
    {
        AssertSame("util-linux", ["sched_getattr"], "chrt", "-p", "1");
        AssertSame("util-linux", ["sched_getattr"], "chrt", "-p", "0");
        AssertSame("util-linux", ["sched_getattr"], "sh", "-c", "chrt -p $$");
        AssertSame("util-linux", ["sched_getattr"], "chrt", "-p", "99999999");
        AssertSame("util-linux", [], "chrt", "-b", "0", "true");
    }

    [Fact]
    public void Chrt_SetsADeadline()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "a deadline is root's to set");
        AssertSame(
            "util-linux", ["sched_getattr", "sched_setattr"], "sh", "-c",
            "sleep 60 & chrt -d -T 1000000 -D 10000000 -P 10000000 -p 0 $!; chrt -p $!; kill $!");
    }

    [Fact]
    public void StressNg_ProvokesLandlocksErrors() =>
        AssertSame("stress-ng", ["landlock_create_ruleset"], "stress-ng", "--landlock", "1", "--landlock-ops", "20", "--temp-path", Path.GetTempPath());

    [Fact]
    public void StressNg_ProvokesTheSchedulersErrors() =>
        AssertSame("stress-ng", ["sched_getattr", "sched_setattr"], "stress-ng", "--schedpolicy", "1", "--schedpolicy-ops", "50", "--temp-path", Path.GetTempPath());

    [Fact]
    public void PerfStat_CountsThroughHandedOverDescriptors() =>
        AssertSame("linux-perf", ["perf_event_open"], "perf", "stat", "-e", "task-clock,context-switches,page-faults,cycles", "true");

    [Fact]
    public void PerfStat_OfAnOlderKernel_GoesOnWithWhatItHas()
    {
        ProgramRun native = RealProgram.Run("linux-perf", "perf", "stat", "-e", "task-clock", "true");
        ProgramRun served = Uapigen.Serve(["--linux", "perf_event_open", "--as", "perf_event_open=5"], ["perf", "stat", "-e", "task-clock", "true"]);

        Assert.Equal(native.ExitCode, served.ExitCode);
        Assert.Equal(RealProgram.WithoutNumbers(native.Error), RealProgram.WithoutNumbers(served.Error));
    }

    private static void AssertSame(string package, string[] calls, params string[] program)
    {
        ProgramRun native = RealProgram.Run(package, program);
        ProgramRun served = Uapigen.Serve(["--linux", "all"], program);
        Assert.Equal(native.ExitCode, served.ExitCode);
        Assert.Equal(RealProgram.WithoutNumbers(native.Text), RealProgram.WithoutNumbers(served.Text));
        Assert.Equal(RealProgram.WithoutNumbers(native.Error), RealProgram.WithoutNumbers(served.Error));

        // Another run tells that these were the calls that were served; the program's own words are among its lines.
        ProgramRun traced = Uapigen.Serve(["--linux", "all", "--trace"], program);
        Assert.Equal(native.ExitCode, traced.ExitCode);
        Assert.All(calls, call => Assert.Contains($" {call}(", traced.Error, StringComparison.Ordinal));
    }
}
