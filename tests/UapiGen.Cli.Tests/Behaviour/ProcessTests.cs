using UapiGen.Cli.Tests.Reference;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Behaviour;

/// <summary>Clients of many threads and processes, clients that die, become other programs, or are interrupted.</summary>
public sealed class ProcessTests
{
    private const ulong Modes = CompatBackend.Power11 | CompatBackend.Power10;

    private static readonly string[] s_options = ["--contract", "v5", "--on", Uapigen.StandIn, "--backend", "powervm", "--modes", "power10,power11"];

    [Theory]
    [InlineData(1, 8, 1000)]
    [InlineData(6, 1, 500)]
    [InlineData(3, 3, 300)]
    public void ManyCallers_AreEachAnswered(int processes, int threads, int calls)
    {
        ProgramRun run = Serve("crowd", $"{processes}", $"{threads}", $"{calls}").AssertClean();
        Assert.Equal(Enumerable.Repeat($"right {threads * calls}", processes), run.Lines);
    }

    [Fact]
    public void CallersThatDieInTheMiddle_DisturbNobody() =>
        Assert.Equal(["killed 45 right 45"], Serve("killed", "45").AssertClean().Lines);

    /// <summary>With SA_RESTART no interruption shows.</summary>
    [Fact]
    public void SignalsWithAHandler_DoNotDisturbACall() =>
        Assert.Equal(["handled 1", "0"], Serve("interrupted", "restart", "3000").AssertClean().Lines);

    /// <summary>Without it a call may fail with EINTR, as any that waits may; one that does is not answered as well: the client looks.</summary>
    [Fact]
    public void SignalsWithAHandler_InterruptACallOrDoNotDisturbIt()
    {
        string[] lines = Serve("interrupted", "fail", "3000").AssertClean().Lines;
        Assert.Equal("handled 1", lines[0]);
        Assert.Contains("0", lines[1..]);
        Assert.Empty(lines[1..].Except(["0", "-4"]));
    }

    [Fact]
    public void ProgramsThatAProgramBecomes_AreServed()
    {
        ProgramRun run = Uapigen.Serve(s_options, [CClient.Compile("simple"), "e4", $"{Modes:x}", "3", Uapigen.StandIn, Uapigen.StandIn]).AssertClean();
        Assert.Equal([Uapigen.StandIn + " 0", Uapigen.StandIn + " 0"], run.Lines);
    }

    [Fact]
    public void ProgramsThatAShellStarts_AreServed()
    {
        string client = CClient.Compile("simple");
        string script = $"'{client}' e4 {Modes:x} 0 /dev/null && ('{client}' e4 {Modes:x} 0 /dev/null | cat) && '{client}' e4 {Modes:x} 0 /dev/null & wait; exit 9";
        ProgramRun run = Uapigen.Serve(s_options, ["/bin/sh", "-c", script]);
        Assert.Equal((9, 3), (run.ExitCode, run.Lines.Count(line => line == "/dev/null 0")));
    }

    /// <summary>What a program leaves behind is served on, and the tool waits for it; the exit code stays the program's.</summary>
    [Fact]
    public void ProcessesLeftBehind_AreServedUntilTheLastIsGone()
    {
        string client = CClient.Compile("simple");
        ProgramRun run = Uapigen.Serve(s_options, ["/bin/sh", "-c", $"(while kill -0 $$ 2>&-; do sleep 0.01; done; '{client}' e4 {Modes:x} 0 /dev/null) & exit 5"]);
        Assert.Equal((5, "/dev/null 0\n", ""), (run.ExitCode, run.Text, run.Error));
    }

    /// <summary>Without the tool nobody answers, and the kernel says ENOSYS; all other calls go on.</summary>
    [Fact]
    public void ToolThatIsKilled_LeavesClaimedCallsUnanswered()
    {
        string call = $"'{CClient.Compile("simple")}' e4 {Modes:x} 0 /dev/null", other = $"'{CClient.Compile("simple")}' b8 {Modes:x} 0 /dev/null";
        using RunningProgram tool = Uapigen.StartServing(s_options, ["/bin/sh", "-c", $"{call}; read line; {call}; {other}"]);
        tool.WaitForLine("/dev/null 0");
        tool.Signal(9);
        tool.WaitForEnd();
        tool.Say("go on");
        ProgramRun run = tool.Finish();
        Assert.Equal((128 + 9, "/dev/null 0\n/dev/null -38\n/dev/null -25\n"), (run.ExitCode, run.Text));
    }

    /// <summary>A descriptor of another file, and the same number on the file that is served: only that one is answered.</summary>
    [Fact]
    public void OtherFiles_AreNotServed()
    {
        ProgramRun run = Uapigen.Serve(s_options, [CClient.Compile("simple"), "e4", $"{Modes:x}", "0", "/dev/zero", Uapigen.StandIn, "/dev/full"]).AssertClean();
        Assert.Equal(["/dev/zero -25", Uapigen.StandIn + " 0", "/dev/full -25"], run.Lines);
    }

    [Fact]
    public void EveryFile_IsServedOnAny()
    {
        ProgramRun run = Uapigen.Serve(["--on", "any", "--backend", "powervm"], [CClient.Compile("simple"), "e4", $"{CompatBackend.All:x}", "0", "/dev/zero", "/dev/null", "/dev/full"]).AssertClean();
        Assert.Equal(["/dev/zero 0", "/dev/null 0", "/dev/full 0"], run.Lines);
    }

    /// <summary>An ordinary user's tool serves that user's programs; the kernel then asks that they gain no privileges.</summary>
    [Fact]
    public void OrdinaryUser_IsServed()
    {
        Uapigen.RequireNotification();
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root can become another user");
        Assert.SkipUnless(File.Exists("/usr/bin/setpriv"), "setpriv is not installed, so no other user can be become");
        Assert.SkipUnless(IsOpenToAll(AppContext.BaseDirectory), "the tool lies where only root may go");
        Assert.SkipUnless(IsOpenToAll(Path.GetTempPath()), "temporary files lie where only root may go");

        ProgramRun run = ProgramRun.Of(
            "/usr/bin/setpriv",
            ["--reuid", "65534", "--regid", "65534", "--clear-groups", Uapigen.Path, "serve", .. s_options, "--", CClient.Compile("simple"), "e4", $"{Modes:x}", "1", Uapigen.StandIn]);
        Assert.Equal([Uapigen.StandIn + " 0"], run.AssertClean().Lines);
    }

    private static bool IsOpenToAll(string directory)
    {
        for (DirectoryInfo? one = new(directory); one is not null; one = one.Parent)
        {
            if ((one.UnixFileMode & UnixFileMode.OtherExecute) == 0) return false;
        }
        return true;
    }

    private static ProgramRun Serve(string client, params string[] arguments) =>
        Uapigen.Serve(s_options, [CClient.Compile(client), Uapigen.StandIn, "e4", $"{Modes:x}", .. arguments]);
}
