using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>The demo: every row of the test table passes, by served calls where they can be had, and in one process where not.</summary>
public sealed class DemoTests
{
    [Fact]
    public void Demo_PassesEveryRowByRealCalls()
    {
        Uapigen.RequireNotification();
        ProgramRun run = Uapigen.Run("demo");
        AssertPasses(run);
        Assert.Contains("by the ioctl(2) of a separate process", run.Text, StringComparison.Ordinal);
    }

    /// <summary>A process that is served can have no listener of its own.</summary>
    [Fact]
    public void Demo_WhereCallsCannotBeServed_SaysSoAndPassesInProcess()
    {
        ProgramRun run = Uapigen.Serve(["--on", Uapigen.StandIn, "--backend", "host"], [Uapigen.Path, "demo"]);
        AssertPasses(run);
        Assert.Contains("in this process, because calls of another cannot be served here: This process is itself being watched", run.Text, StringComparison.Ordinal);
    }

    private static void AssertPasses(ProgramRun run)
    {
        Assert.True(run.ExitCode == 0 && run.Error.Length == 0, $"ended with {run.ExitCode}; {run.Error}\n{run.Text}");
        int rows = run.Lines.Count(line => line.TrimEnd().EndsWith(" pass", StringComparison.Ordinal));
        Assert.InRange(rows, 40, 100);
        Assert.DoesNotContain("FAIL", run.Text, StringComparison.Ordinal);
        Assert.Contains($"{rows} rows pass, 0 fail.", run.Text, StringComparison.Ordinal);
        Assert.Contains("contract v5", run.Text, StringComparison.Ordinal);
        Assert.Contains("contract linux-7.3", run.Text, StringComparison.Ordinal);
    }
}
