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

    /// <summary>A descriptor that is one of two things, and what the call does not say which it is.</summary>
    [Fact]
    public void Union_IsShownByItsMembers_OverEachOther() => Golden.Match("explain.union.text", Uapigen.RunIn(
        Repository.Baselines, "explain", "mnt_id_req.abi", "--bytes", "20000000 03000000 4900000000000000 ff00000000000000 0000000000000000").AssertClean().Text);

    /// <summary>The whole of bpf(2)'s argument is a union: what BPF_MAP_CREATE was passed has other names for other commands. Members that end behind what was passed are there as far as it goes.</summary>
    [Fact]
    public void StructThatIsAUnion_IsShownByItsMembers()
    {
        string text = Uapigen.Run("explain", Path.Combine(Repository.Baselines, "bpf_attr.abi"), "--bytes", "02000000 04000000 00000000 00000000 0000").AssertClean().Text;

        Assert.Contains("""
                 0  union of bytes 0 to 17, one of:
            """, text, StringComparison.Ordinal);
        Assert.Contains("""
                 0    MapCreate
                 0      MapType                     2 (BPF_MAP_TYPE_ARRAY)
                 4      KeySize                     4
                 0    Object
                 0      Pathname                    0x400000002
            """, text, StringComparison.Ordinal);
        Assert.Contains("""
                 0    Query
                 0      union of bytes 0 to 3, one of:
                 0        Query.TargetFd            2
                 0        Query.TargetIfindex       2
                 4      Query.AttachType            4
            """, text, StringComparison.Ordinal);
        Assert.DoesNotContain("MapFlags", text[text.IndexOf("What was passed", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void UnionOfZeros_IsOneOfTheRest()
    {
        string text = Uapigen.Run("explain", Path.Combine(Repository.Baselines, "mnt_id_req.abi"), "--bytes", "18000000 00000000" + new string('0', 32)).AssertClean().Text;

        Assert.EndsWith("\n     0  Size  24\n  All else is 0.\n", text, StringComparison.Ordinal);
    }

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
