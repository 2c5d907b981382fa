using UapiGen.Cli.Tests.Support;

namespace UapiGen.Cli.Tests.Explain;

/// <summary><c>uapigen explain</c>: pages of rules, and failed calls.</summary>
public class ExplainTests
{
    private static string OpenHow => Path.Combine(Repository.Baselines, "open_how.abi");

    [Theory]
    [InlineData("UAPI6011")]
    [InlineData("uapi6011")]
    [InlineData("6011")]
    public void Page_IsMarkdownInAPipe(string id) =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("spec", "rules", "UAPI6011.md")), Uapigen.Run("explain", id).AssertClean().Text);

    [Fact]
    public void UnknownRule_NamesThoseNearIt()
    {
        ProgramRun run = Uapigen.Run("explain", "UAPI6099");

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.Contains("UAPI6099: there is no such rule. Near it are UAPI6", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal_IsAsReviewed() => Golden.Match("explain.text", Uapigen.RunIn(
        Repository.Baselines, "explain", ".", "--struct", "perf_event_attr", "--version", "1", "--bytes", "01000000 50000000" + new string('0', 2 * 64) + "0100000000000000").AssertClean().Text);

    [Fact]
    public void Refusal_IsForProgramsToo() => Golden.Match("explain.json", Uapigen.RunIn(
        Repository.Baselines, "explain", "open_how.abi", "--size", "32", "--bytes", new string('0', 48) + "0000000001000000", "--errno", "E2BIG", "--format", "json").AssertClean().Text);

    [Fact]
    public void UnexplainedError_EndsWithOne()
    {
        ProgramRun run = Uapigen.Run("explain", OpenHow, "--bytes", new string('0', 48), "--errno", "EINVAL");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("EINVAL is not what this contract answers here: it is no error.", run.Text, StringComparison.Ordinal);
        Assert.Contains("the size is at least the floor, 24", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bytes", "0")]
    [InlineData("--bytes", "@/no/such/file")]
    [InlineData("--bytes", "00", "--errno", "EWHAT")]
    [InlineData("--bytes", "00", "--version", "7")]
    [InlineData("--size", "24")]
    [InlineData("--struct", "no_such_struct", "--bytes", "00")]
    public void Nonsense_IsExplainedInOneLine(params string[] arguments)
    {
        ProgramRun run = Uapigen.Run(["explain", OpenHow, .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Text));
        Assert.StartsWith("uapigen: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void BytesOfAFile_AreTakenAsTheyAre()
    {
        using Folder folder = new();
        string file = Path.Combine(folder.Path, "args.bin");
        File.WriteAllBytes(file, new byte[24]);

        Assert.Contains("usize 24, ksize 24 (version 0): it is taken", Uapigen.Run("explain", OpenHow, "--bytes", "@" + file).AssertClean().Text, StringComparison.Ordinal);
    }
}
