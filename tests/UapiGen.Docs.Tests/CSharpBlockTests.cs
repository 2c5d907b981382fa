using Microsoft.CodeAnalysis;
using UapiGen.Docs.Tests.Compiling;
using UapiGen.Docs.Tests.Pages;

namespace UapiGen.Docs.Tests;

/// <summary>C# in README and docs compiles without a warning, or raises just what the page says that it raises.</summary>
public class CSharpBlockTests
{
    private static readonly CodeBlock[] s_blocks = [.. CodeBlocks.All.Where(block => block.Language == "csharp")];

    public static TheoryData<string> Compiled => [.. s_blocks.Where(block => !block.Directives.ContainsKey("excerpt")).Select(block => block.ToString())];

    public static TheoryData<string> Excerpts => [.. s_blocks.Where(block => block.Directives.ContainsKey("excerpt")).Select(block => block.ToString())];

    [Theory]
    [MemberData(nameof(Compiled))]
    public async Task Block_CompilesAndRaisesWhatThePageSays(string at)
    {
        CodeBlock block = s_blocks.Single(one => one.ToString() == at);
        CodeBlock[] with = [.. block.Values("with").Select(name => Assert.Single(s_blocks, other => other.Page == block.Page && other.Directives.GetValueOrDefault("name") == name))];

        Diagnostic[] found = await Snippet.JudgeAsync(block, with, TestContext.Current.CancellationToken);

        Assert.Equal(block.Values("raises").Order(StringComparer.Ordinal), found.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void Excerpt_StandsInItsFileInThisOrder(string at)
    {
        CodeBlock block = s_blocks.Single(one => one.ToString() == at);
        string[] lines = [.. Repository.Read(block.Directives["excerpt"].Replace("%20", " ", StringComparison.Ordinal)).Split('\n').Select(line => line.Trim())];

        int next = 0;
        foreach (string line in block.Text.Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or "…")))
        {
            int found = Array.IndexOf(lines, line, next);
            Assert.True(found >= 0, $"'{line}' does not stand in the file behind what the page shows before it");
            next = found + 1;
        }
    }
}
