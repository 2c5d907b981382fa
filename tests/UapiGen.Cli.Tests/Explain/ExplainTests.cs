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

    [Fact]
    public void PageSize_IsTheCap()
    {
        string[] asked = ["explain", OpenHow, "--size", "8192", "--address", "bad"];

        Assert.Contains("open_how (UapiGen.Linux.Files.OpenHow), usize 8192, ksize 24 (version 0), where nothing is mapped: E2BIG", Uapigen.Run(asked).AssertClean().Text, StringComparison.Ordinal);
        string larger = Uapigen.Run([.. asked, "--page-size", "16384"]).AssertClean().Text;
        Assert.Contains("where nothing is mapped: EFAULT", larger, StringComparison.Ordinal);
        Assert.Contains("  EFAULT  the tail can be read: nothing is mapped there", larger, StringComparison.Ordinal);
    }

    /// <summary>The tail is looked at before the head: copy_struct_from_user.</summary>
    [Theory]
    [InlineData("01", "E2BIG   the tail, bytes 24 to 31, is all zero: byte 31 is 0x01")]
    [InlineData("00", "EFAULT  the first 24 bytes can be read: byte 0 is not mapped")]
    public void Hole_IsMetWhereItIsRead(string last, string expected) =>
        Assert.Contains(expected, Uapigen.Run("explain", OpenHow, "--bytes", new string('0', 62) + last, "--hole", "0-23").AssertClean().Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("--bytes", "0")]
    [InlineData("--bytes", "@/no/such/file")]
    [InlineData("--bytes", "00", "--errno", "EWHAT")]
    [InlineData("--bytes", "00", "--version", "7")]
    [InlineData("--size", "24")]
    [InlineData("--struct", "no_such_struct", "--bytes", "00")]
    [InlineData("--address", "0")]
    [InlineData("--address", "null", "--bytes", "00")]
    [InlineData("--bytes", "00", "--page-size", "4097")]
    [InlineData("--bytes", "00", "--page-size", "1024")]
    [InlineData("--bytes", "0000", "--hole", "0-2")]
    [InlineData("--bytes", "0000", "--hole", "1-0")]
    [InlineData("--bytes", "0000", "--hole", "1")]
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
