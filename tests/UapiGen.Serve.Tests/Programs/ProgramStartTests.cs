namespace UapiGen.Serve.Tests;

public sealed class ProgramStartTests
{
    private static readonly EchoService Service = new(DescriptorRule.Any);

    [Theory]
    [InlineData("exit 0", 0, 0, 0)]
    [InlineData("exit 7", 7, 0, 7)]
    [InlineData("exit 255", 255, 0, 255)]
    [InlineData("kill -9 $$", 0, 9, 137)]
    [InlineData("kill -15 $$", 0, 15, 143)]
    [InlineData("kill -6 $$", 0, 6, 134)] // with a core dump, where those are on
    public void ExitCodesAndSignals_AreThePrograms(string script, int code, int signal, int shellCode)
    {
        ServedRun run = ServedRun.Program(Service, null, "sh", "-c", script);

        Assert.Equal(new ProgramExit(code, signal), run.Exit);
        Assert.Equal(shellCode, run.Exit.ShellCode);
    }

    [Theory]
    [InlineData("no-such-program-anywhere")]
    [InlineData("/no/such/program")]
    [InlineData("")]
    public void ProgramThatIsNotThere_IsNotFound(string program) => Fails(program, ServeError.ProgramNotFound, 127);

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("/")]
    public void FileThatIsNoProgram_IsNotExecutable(string program) => Fails(program, ServeError.ProgramNotExecutable, 126);

    [Fact]
    public void PathIsSearchedAsExecvpDoes()
    {
        using TemporaryDirectory first = new(), second = new();
        first.Write("tool", "not executable", executable: false);
        second.Write("tool", "#!/bin/sh\nexit 3\n", executable: true);
        first.Write("other", "not executable", executable: false);

        // One that may not be executed is passed over, and remembered if there is no other.
        Assert.Equal(3, RunWithPath("tool", $"{first.Path}:/no/such/directory:{second.Path}").Code);
        Assert.Equal(ServeError.ProgramNotExecutable, FailsWithPath("other", $"{first.Path}:{second.Path}"));
        Assert.Equal(ServeError.ProgramNotFound, FailsWithPath("third", $"{first.Path}:{second.Path}"));
    }

    [Fact]
    public void ScriptWithoutAnInterpreter_IsTheShells()
    {
        using TemporaryDirectory directory = new();
        directory.Write("script", "exit $1\n", executable: true);

        Assert.Equal(21, ServedRun.Program(Service, null, Path.Combine(directory.Path, "script"), "21").Exit.Code);
    }

    [Fact]
    public void Program_StartsWithWhatItWasGiven_AndNothingOfTheServers()
    {
        string client = Gcc.Compile("environment");
        ServedRun run = ServedRun.Program(Service, null, client, "", "two words", "ü");

        Assert.Equal([$"argument {client}", "argument ", "argument two words", "argument ü", "VARIABLE unset"], run.Lines[..5]);
        Assert.Equal("0000000000000000", Value(run, "SigBlk"));

        // The runtime ignores SIGPIPE (bit 12) in this process.
        Assert.Equal(0ul, Convert.ToUInt64(Value(run, "SigIgn"), 16) & 1ul << 12);

        // Only what this process was itself given to pass on.
        Assert.Equal(Descriptors(NativeRun.Lines(client)), Descriptors(run.Lines));

    }

    [Fact]
    public void WhoeverMayAdministerTheMachine_GivesUpNothing()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "this process may not administer the machine");
        string given = NativeRun.Lines(Gcc.Compile("environment")).Single(line => line.StartsWith("NoNewPrivs", StringComparison.Ordinal));

        Assert.Contains(given, ServedRun.Client(Service, "environment").Lines);
    }

    [Fact]
    public void WhoeverMayNot_PromisesToGainNoPrivileges()
    {
        string client = Gcc.Compile("environment");

        Unprivileged.Run(() => Assert.Equal("1", Value(ServedRun.Program(Service, null, client), "NoNewPrivs")));
    }

    [Fact]
    public void ArgumentWithAZero_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ServedProgram.Start(new ProgramStart("true", "a\0b"), Service));

    private static string Value(ServedRun run, string name) =>
        run.Lines.Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split('\t')[1];

    private static IEnumerable<string> Descriptors(string[] lines) => lines.Where(line => line.StartsWith("descriptor", StringComparison.Ordinal));

    private static ProgramExit RunWithPath(string program, string path)
    {
        ServedRun.RequireSupport();
        using ServedProgram served = ServedProgram.Start(WithPath(program, path), Service);
        return ServedRun.Within(served.Exited);
    }

    private static ServeError FailsWithPath(string program, string path)
    {
        ServedRun.RequireSupport();
        return Assert.Throws<ServeException>(() => ServedProgram.Start(WithPath(program, path), Service)).Error;
    }

    private static ProgramStart WithPath(string program, string path) =>
        new(program) { Environment = new Dictionary<string, string> { ["PATH"] = path } };

    private static void Fails(string program, ServeError error, int shellCode)
    {
        ServedRun.RequireSupport();
        ServeException exception = Assert.Throws<ServeException>(() => ServedProgram.Start(WithPath(program, "/usr/bin:/bin"), Service));
        Assert.Equal((error, shellCode), (exception.Error, exception.ShellCode));
        Assert.StartsWith(program, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
    }
}
