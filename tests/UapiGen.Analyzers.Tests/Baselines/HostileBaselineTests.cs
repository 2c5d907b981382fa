using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using UapiGen.Analyzers.Tests.Reading;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Baselines;

/// <summary>Whatever a baseline file holds: an answer that names file and line, never an analyzer that throws.</summary>
public class HostileBaselineTests
{
    private const string Declared = "[UapiStruct(\"my_args\")] public partial struct MyArgs { [MustBeZero] public ulong Flags; public ulong Address; }";

    private static readonly string s_shipped = ShippedBaseline.Of(Declared).Single().Text;

    private static readonly CSharpCompilation s_compilation = Sources.Compile(Sources.Usings + Declared);

    [Fact]
    public async Task WholeFile_IsSilent() => Assert.Empty(await JudgeAsync(s_shipped));

    [Fact]
    public async Task OtherLineEndings_AreSilent() => Assert.Empty(await JudgeAsync(s_shipped.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public async Task HugeFile_IsRefusedAtOnce()
    {
        Diagnostic found = Assert.Single(await JudgeAsync(s_shipped + new string('\n', 200_000)));

        Assert.Equal(RuleIdentifiers.BaselineTooLarge, found.Id);
        Assert.Equal("The baseline has too many lines: more than 100000; restore it from version control", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task HugeLine_IsRefusedAtOnce() => Assert.Equal(RuleIdentifiers.BaselineTooLarge, Assert.Single(await JudgeAsync(s_shipped + new string('x', 8 << 20))).Id);

    [Fact]
    public async Task CutFile_NamesTheLine()
    {
        for (int length = 0; length < s_shipped.Length - 1; length += 7)
            AssertNamesFileAndLine(await JudgeAsync(s_shipped[..length]), s_shipped[..length]);
    }

    [Fact]
    public async Task ChangedLine_NamesTheLine()
    {
        string[] lines = s_shipped.Split('\n');
        for (int i = 0; i < lines.Length - 1; i++)
        {
            AssertNamesFileAndLine(await JudgeAsync(Join(lines, i, [])), "without line " + lines[i]);
            AssertNamesFileAndLine(await JudgeAsync(Join(lines, i, [lines[i], lines[i]])), "twice " + lines[i]);
            AssertNamesFileAndLine(await JudgeAsync(Join(lines, i, ["<<<<<<< HEAD", lines[i]])), "conflict before " + lines[i]);
        }
    }

    [Fact]
    public async Task ReorderedBlocks_NameTheLine()
    {
        string[] parts = s_shipped.Split("shipped Linux 6.1\n");
        AssertNamesFileAndLine(await JudgeAsync("shipped Linux 6.1\n" + parts[1] + parts[0]), "blocks the other way round");
    }

    [Theory]
    [InlineData("\0\0\0\0")]
    [InlineData("\uFEFF\uFEFFuapigen-abi 1")]
    [InlineData("\ud800\udfff\ud800")]
    [InlineData("uapigen-abi 99999999999999999999")]
    [InlineData("uapigen-abi 1\r\rstruct\rx")]
    public async Task Garbage_NamesTheLine(string text) => AssertNamesFileAndLine(await JudgeAsync(text), text);

    [Fact]
    public async Task CodeThatDoesNotCompile_IsTheCompilersToReport()
    {
        foreach (string source in new[] { Declared[..^5], Declared.Replace("ulong Flags", "Nowhere Flags", StringComparison.Ordinal), Declared.Replace("public ulong Address;", "public ulong ", StringComparison.Ordinal), "[UapiStruct(" })
        {
            List<Diagnostic> found = await Analysis.RunAsync(Sources.Compile(Sources.Usings + source), new BaselineFile("/abi/my_args.abi", s_shipped));
            Assert.All(found, diagnostic => Assert.StartsWith("UAPI", diagnostic.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task ProjectWithoutOurAttributes_LooksAtNoFile()
    {
        CSharpCompilation stranger = CSharpCompilation.Create("Stranger", [CSharpSyntaxTree.ParseText("public struct S;", cancellationToken: TestContext.Current.CancellationToken)], Basic.Reference.Assemblies.Net100.References.All);

        Assert.Empty(await Analysis.RunAsync(stranger, new BaselineFile("/abi/my_args.abi", "<<<<<<<")));
    }

    private static void AssertNamesFileAndLine(List<Diagnostic> found, string text)
    {
        Assert.True(found.Count > 0, "Nothing is said of:\n" + text);
        Assert.All(found, diagnostic =>
        {
            Assert.StartsWith("UAPI50", diagnostic.Id, StringComparison.Ordinal);
            FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
            Assert.Equal("/abi/my_args.abi", place.Path);
            Assert.InRange(place.StartLinePosition.Line, 0, 100);
        });
    }

    private static string Join(string[] lines, int index, string[] instead) => string.Join('\n', [.. lines[..index], .. instead, .. lines[(index + 1)..]]);

    private static Task<List<Diagnostic>> JudgeAsync(string text) => Analysis.RunAsync(s_compilation, new BaselineFile("/abi/my_args.abi", text));
}
