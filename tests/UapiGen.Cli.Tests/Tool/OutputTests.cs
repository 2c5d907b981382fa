using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>What becomes of results where standard output takes nothing, not all at once, or is gone.</summary>
public sealed class OutputTests
{
    private static readonly string[] s_much = ["show", Repository.Baselines, "--format", "json"];

    [Fact]
    public void PipeThatDoesNotWait_GetsAll()
    {
        ProgramRun waiting = Uapigen.Run(s_much).AssertClean(), reluctant = ProgramRun.Of(CClient.Compile("reluctant"), [Uapigen.Path, .. s_much]);

        Assert.Equal((0, ""), (reluctant.ExitCode, reluctant.Error));
        Assert.Equal(waiting.Text, reluctant.Text);
    }

    [Fact]
    public void FullDevice_IsSaid()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");

        ProgramRun run = Shell("exec \"$0\" check \"$1\" > /dev/full");

        Assert.Equal((2, "uapigen: No space left on device\n"), (run.ExitCode, run.Error));
    }

    /// <summary>As of any program in a pipe whose reader had enough: that is no fault of anything.</summary>
    [Fact]
    public void ReaderThatIsGone_IsNoError()
    {
        ProgramRun run = Shell("{ \"$0\" check \"$1\"; echo $? >&2; } | :");

        Assert.Equal("0\n", run.Error);
    }

    private static ProgramRun Shell(string line) => ProgramRun.Of("/bin/sh", ["-c", line, Uapigen.Path, Repository.Baselines]);
}
