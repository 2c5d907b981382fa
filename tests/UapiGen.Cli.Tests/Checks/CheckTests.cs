using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Checks;

/// <summary><c>uapigen check</c>: baselines by themselves, an assembly, history, and what cannot be checked.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Folder _folder = new();

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.dll");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OwnBaselines_AreSound() => Assert.Equal($"{Directory.GetFiles(Repository.Baselines).Length} structs: 0 errors, 0 warnings, 0 notes\n", Uapigen.Run("check", Repository.Baselines).AssertClean().Text);

    [Fact]
    public void OwnAssembly_KeepsItsPromises()
    {
        ProgramRun run = Uapigen.Run("check", Assembly, "--baselines", Repository.Baselines);

        Assert.DoesNotContain(" UAPI6", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", run.Text, StringComparison.Ordinal);
        Assert.Equal("An assembly shows no use sites, pragmas and comments: for those rules too, check the project, or build it.", run.Lines[^2]);
        // It is for people, and not of what shows all that it has.
        Assert.DoesNotContain("use sites", Uapigen.Run("check", Assembly, "--baselines", Repository.Baselines, "--format", "github").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenPromise_IsToldOfTheAssembly()
    {
        foreach (string file in Directory.GetFiles(Repository.Baselines)) File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
        // What shipped took a struct of any size.
        string baseline = Path.Combine(_folder.Path, "open_how.abi");
        IEnumerable<string> lines = File.ReadAllLines(baseline)
            .TakeWhile(line => !line.StartsWith("seal ", StringComparison.Ordinal))
            .Select(line => line.StartsWith("shipped ", StringComparison.Ordinal) ? "draft" : line == "contract cap page-size" ? "contract cap none" : line);
        File.WriteAllLines(baseline, lines.ToArray());
        Uapigen.Run("promote", "--as", "Linux 5.6", baseline).AssertClean();

        ProgramRun run = Uapigen.Run("check", Assembly, "--baselines", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{baseline}: error UAPI6313: Cap of 'OpenHow' was None and is PageSize", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedBaseline_IsToldAtItsLine()
    {
        string file = _folder.Write("a.abi", "uapigen-abi 1\nstruct a\ntype A\n\n<<<<<<< HEAD\n");

        ProgramRun run = Uapigen.Run("check", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"{file}(5,1): error UAPI5003: ", run.Text, StringComparison.Ordinal);
    }

    /// <summary>.NET has one text for both, and no file has it for its name: they are named by their bytes.</summary>
    [Fact]
    public void NamesThatAreNoText_AreNoBaselines()
    {
        string below = Path.Combine(_folder.Path, "below");
        ProgramRun.Of("/bin/sh", ["-c", "mkdir \"$0\" && for name in '\\376' '\\377'; do cp \"$1\" \"$0/$(printf \"$name\").abi\" || exit; done", below, Path.Combine(Repository.Baselines, "open_how.abi")]).AssertClean();
        try
        {
            foreach (string[] command in (string[][])[["check", below], ["diff", below, below]])
            {
                ProgramRun run = Uapigen.Run(command);
                Assert.Equal((2, ""), (run.ExitCode, run.Text));
                // Which of the two comes first is for the file system to say.
                Assert.Matches(@"^uapigen: \S+/below/\\xf[ef]\.abi: this name is not UTF-8, .*\n$", run.Error);
            }
        }
        finally
        {
            // Which .NET cannot name, it cannot delete.
            ProgramRun.Of("/bin/rm", ["-r", below]).AssertClean();
        }
    }

    [Fact]
    public void TwoBaselinesOfOneStruct_AreTold()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Baselines, "open_how.abi"));
        _folder.Write("a.abi", text);
        _folder.Write("b.abi", text);

        Assert.Contains("b.abi: error UAPI5053: ", Uapigen.Run("check", _folder.Path).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_EscapeWhatWouldEndThem()
    {
        // 50% of a colon, a comma.
        Directory.CreateDirectory(Path.Combine(_folder.Path, "50%,a:b"));
        File.WriteAllText(Path.Combine(_folder.Path, "50%,a:b", "x.abi"), "uapigen-abi 1\nstruct 100%\n");

        ProgramRun run = Uapigen.RunIn(_folder.Path, "check", ".", "--format", "github");

        Assert.StartsWith("::error file=50%25%2Ca%3Ab/x.abi,line=3,endLine=3,", run.Text, StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
    }

    [Theory]
    [InlineData("check", "/no/such/folder")]
    [InlineData("check", "/bin/sh.dll")]
    [InlineData("check", ".", "--since", "--output=x")]
    [InlineData("diff", "/no/such", ".")]
    [InlineData("diff", "no-such-revision:abi", ".")]
    public void WhatCannotBeRead_IsExplainedInOneLine(params string[] arguments)
    {
        File.Copy(Path.Combine(Repository.Baselines, "open_how.abi"), Path.Combine(_folder.Path, "open_how.abi"));

        ProgramRun run = Uapigen.RunIn(_folder.Path, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("uapigen: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingToCheck_SaysWhatToSay() => Assert.Contains("uapigen check INPUT", Uapigen.RunIn(_folder.Path, "check").Error, StringComparison.Ordinal);
}
