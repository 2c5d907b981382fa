using UapiGen.Cli.Tests.Checks;
using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Tool;

/// <summary>
/// The native tool, which is two programs, says what the managed one says. To compile it takes minutes: it is there where somebody published it, and named it
/// in UAPIGEN_NATIVE_TOOL.
/// </summary>
public sealed class NativeToolTests : IDisposable
{
    private const string Variable = "UAPIGEN_NATIVE_TOOL";

    private readonly Folder _folder = new();

    private static string Native
    {
        get
        {
            string? named = Environment.GetEnvironmentVariable(Variable);
            Assert.SkipWhen(named is null or "", $"{Variable} names no tool that was published ahead of time (docs/reference/cli.md).");
            return named!;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void CheckOfEachBaseline_IsTheSame()
    {
        foreach (string file in Directory.GetFiles(Repository.Baselines)) AssertSame("check", file);
        AssertSame("check", Repository.Baselines);
    }

    [Theory]
    [InlineData(1, "check", "after")]
    [InlineData(1, "check", "before", "after/open_how.abi")]
    [InlineData(1, "diff", "before", "after")]
    [InlineData(0, "diff", "before", "before/")]
    [InlineData(0, "diff", "before/open_how.abi", "before/open_how.abi")]
    public void WhatIsFound_IsTheSame(int exitCode, params string[] arguments) => Assert.Equal(exitCode, AssertSame(arguments).ExitCode);

    [Fact]
    public void DamagedBaseline_IsToldTheSame()
    {
        string damaged = _folder.Write("a.abi", File.ReadAllText(Path.Combine(Repository.Baselines, "open_how.abi")).Replace("u64", "u32", StringComparison.Ordinal));

        Assert.Equal(1, AssertSame("check", damaged).ExitCode);
        Assert.Equal(2, AssertSame("diff", damaged, "before").ExitCode);
    }

    /// <summary>What is no plain check or diff of baselines is for the program beside it: options, other inputs, other commands, and what nobody understands.</summary>
    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("check", "after", "--format", "json")]
    [InlineData("check", "after", "missing")]
    [InlineData("check", "missing.dll")]
    [InlineData("diff", "before", "after", "--format", "sarif")]
    [InlineData("diff", "before", "missing")]
    [InlineData("diff", "before")]
    [InlineData("diff", "before", "nowhere:before")]
    [InlineData("diff", "/dev/null", "before")]
    [InlineData("check", "/dev/null")]
    [InlineData("explain", "UAPI6020")]
    [InlineData("show", "before", "--struct", "open_how")]
    [InlineData("nonsense", "ä", "", "a b")]
    [InlineData]
    public void OtherCommandLine_IsAnsweredTheSame(params string[] arguments) => AssertSame(arguments);

    [Fact]
    public void FoldersBelowAndLinks_AreLookedIntoTheSame()
    {
        string structs = Path.Combine(FormatTests.Structs, "before");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "below", "deep"));
        File.Copy(Path.Combine(structs, "open_how.abi"), Path.Combine(_folder.Path, "below", "deep", "open_how.abi"));
        Assert.Equal(0, AssertSame("check", _folder.Path).ExitCode);

        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), structs);
        Assert.Equal(1, AssertSame("check", _folder.Path + "/").ExitCode);
    }

    /// <summary>What is longer than the room of a usual file is in a pipe no more when it was read once.</summary>
    [Fact]
    public void WhatAPipeSays_IsRead() =>
        Assert.Equal("1 struct: 0 errors, 0 warnings, 0 notes\n", ProgramRun.Of(Native, ["check", "/dev/stdin"], File.ReadAllBytes(Path.Combine(Repository.Baselines, "perf_event_attr.abi"))).AssertClean().Text);

    [Fact]
    public void LittleRoomForAddresses_IsEnough()
    {
        ProgramRun run = ProgramRun.Of("/bin/sh", ["-c", $"ulimit -v 500000; exec {Native} check before"], folder: FormatTests.Structs);

        Assert.Equal(ProgramRun.Of(Native, ["check", "before"], folder: FormatTests.Structs).AssertClean().Text, run.AssertClean().Text);
    }

    [Fact]
    public void EmptyFolder_IsToldTheSame()
    {
        Assert.Equal(2, AssertSame("check", _folder.Path).ExitCode);
        Assert.Equal(2, AssertSame("diff", "before", _folder.Path).ExitCode);
    }

    /// <summary>What is ahead of time has no attributes of an enumeration's members: their names come from the ABI that is in the tool.</summary>
    [Fact]
    public void Trace_HasTheNamesOfC()
    {
        ProgramRun run = ProgramRun.Of(Native, ["serve", "--linux", "openat2,landlock_create_ruleset", "--trace", "--", CClient.Compile("syscalls"), _folder.Path]);

        Assert.Contains("resolve=RESOLVE_BENEATH}", run.Error, StringComparison.Ordinal);
        Assert.Contains("landlock_create_ruleset({handled_access_fs=LANDLOCK_ACCESS_FS_READ_FILE}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutTheProgramBesideIt_ItSaysWhatToDo()
    {
        string alone = Path.Combine(_folder.Path, "uapigen");
        ProgramRun.Of("/bin/cp", [Native, alone]).AssertClean();

        ProgramRun run = ProgramRun.Of(alone, ["--version"]);

        Assert.Equal((127, $"uapigen: {alone}-whole: No such file or directory; it belongs beside this program: install the tool anew\n"), (run.ExitCode, run.Error));
    }

    private static ProgramRun AssertSame(params string[] arguments)
    {
        ProgramRun native = ProgramRun.Of(Native, arguments, folder: FormatTests.Structs), managed = Uapigen.RunIn(FormatTests.Structs, arguments);

        Assert.Equal((managed.ExitCode, managed.Text, managed.Error), (native.ExitCode, native.Text, native.Error));
        return native;
    }
}
