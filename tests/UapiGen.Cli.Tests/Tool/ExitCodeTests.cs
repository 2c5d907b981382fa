using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>What the tool ends with.</summary>
public sealed class ExitCodeTests
{
    private static readonly string[] s_options = ["--on", Uapigen.StandIn, "--backend", "host"];

    [Theory]
    [InlineData("exit 0", 0)]
    [InlineData("exit 1", 1)]
    [InlineData("exit 42", 42)]
    [InlineData("exit 125", 125)]
    [InlineData("exit 255", 255)]
    [InlineData("kill -KILL $$", 128 + 9)]
    [InlineData("kill -TERM $$", 128 + 15)]
    [InlineData("kill -INT $$", 128 + 2)]
    [InlineData("kill -HUP $$", 128 + 1)]
    [InlineData("kill -PIPE $$", 128 + 13)]
    [InlineData("ulimit -c 0; kill -SEGV $$", 128 + 11)]
    public void Program_EndsTheToolWithItsOwnCode(string script, int code)
    {
        ProgramRun run = Uapigen.Serve(s_options, ["/bin/sh", "-c", script]);
        Assert.Equal((code, "", ""), (run.ExitCode, run.Text, run.Error));
    }

    [Theory]
    [InlineData("no-such-program-anywhere", "no-such-program-anywhere")]
    [InlineData("/no/such/program", "/no/such/program")]
    [InlineData("--help", "--help")]
    [InlineData("", "''")]
    public void ProgramThatIsNotThere_Is127(string program, string name)
    {
        Uapigen.RequireNotification();

        // A directory of PATH that may not be searched would make it 126, as it does for env(1).
        ProgramRun run = ProgramRun.Of("/usr/bin/env", ["PATH=/usr/bin:/bin", Uapigen.Path, "serve", .. s_options, "--", program]);
        AssertFailure(127, $"{name}: there is no such program.", run);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("/")]
    public void ProgramThatCannotBeExecuted_Is126(string program) =>
        AssertFailure(126, $"{program} cannot be executed: Permission denied.", Uapigen.Serve(s_options, [program]));

    /// <summary>execvp(3) gives a file without a known beginning to the shell.</summary>
    [Fact]
    public void ScriptWithoutAFirstLine_IsRunByTheShell()
    {
        using Folder folder = new();
        ProgramRun run = Uapigen.Serve(s_options, [folder.WriteProgram("script", "echo \"$1\"; exit 3\n"), "word"]);
        Assert.Equal((3, "word\n", ""), (run.ExitCode, run.Text, run.Error));
    }

    /// <summary>One listener for a process and all that it starts is the kernel's rule.</summary>
    [Fact]
    public void ServingWithinServing_Is125()
    {
        ProgramRun run = Uapigen.Serve(s_options, [Uapigen.Path, "serve", .. s_options, "--", "/bin/true"]);
        AssertFailure(125, "This process is itself being watched through user notification, and the kernel allows one listener for a process and all it starts.", run);
    }

    [Fact]
    public void Help_IsNoFailure()
    {
        ProgramRun run = Uapigen.Run("serve", "--help").AssertClean();
        foreach (string word in new[] { "--contract", "--struct-version", "--on", "--backend", "--modes", "--device-tree", "--linux", "--as", "--trace", "127", "126", "125" })
            Assert.Contains(word, run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("bogus")]
    [InlineData("--bogus")]
    [InlineData("demo", "bogus")]
    public void CommandLineOutsideOfServe_ThatCannotBeUnderstood_Is2(params string[] arguments)
    {
        ProgramRun run = Uapigen.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        string line = Assert.Single(run.ErrorLines);
        Assert.StartsWith("uapigen: ", line, StringComparison.Ordinal);
        Assert.All(arguments[^Math.Min(1, arguments.Length)..], wrong => Assert.Contains(wrong, line, StringComparison.Ordinal));
    }

    private static void AssertFailure(int code, string message, ProgramRun run) => Assert.Equal((code, "", $"uapigen: {message}\n"), (run.ExitCode, run.Text, run.Error));
}
