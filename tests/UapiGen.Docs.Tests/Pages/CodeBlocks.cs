using Markdig;
using Markdig.Syntax;

namespace UapiGen.Docs.Tests.Pages;

/// <summary>Finds the blocks of all pages.</summary>
internal static class CodeBlocks
{
    private const string Opening = "<!-- code:";
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeBlock> All { get; } = [.. Repository.Pages.SelectMany(Of)];

    /// <summary>A page as Markdown's own tree.</summary>
    public static MarkdownDocument Parse(string page) => Markdown.Parse(Repository.Read(page), s_pipeline);

    private static IEnumerable<CodeBlock> Of(string page)
    {
        Block? before = null;
        foreach (Block block in Parse(page))
        {
            if (block is FencedCodeBlock fenced)
                yield return new CodeBlock(page, fenced.Line + 1, fenced.Info ?? "", fenced.Lines.ToString() + "\n", Directives(before));
            before = block;
        }
    }

    private static Dictionary<string, string> Directives(Block? before)
    {
        if (before is not HtmlBlock html || !html.Lines.ToString().StartsWith(Opening, StringComparison.Ordinal)) return [];

        string text = html.Lines.ToString()[Opening.Length..].Replace("-->", "", StringComparison.Ordinal);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('=', 2))
            .ToDictionary(word => word[0], word => word.Length > 1 ? word[1] : "", StringComparer.Ordinal);
    }
}
