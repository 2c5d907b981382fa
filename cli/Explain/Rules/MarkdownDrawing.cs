using System.Text.RegularExpressions;
using Spectre.Console;

namespace UapiGen.Cli.Explain.Rules;

/// <summary>Draws the little of Markdown that our pages are written in: headings, code, and what stands between backticks.</summary>
internal static partial class MarkdownDrawing
{
    /// <summary>Draws a page.</summary>
    public static void Write(IAnsiConsole console, string page)
    {
        bool isCode = false;
        foreach (string line in page.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
                continue;
            }
            if (isCode) console.Write(new Text("    " + line + "\n", Style.Parse("cyan")));
            else if (line.StartsWith('#')) console.Write(new Text(line.TrimStart('#', ' ') + "\n", Style.Parse("bold")));
            else console.MarkupLine(Code().Replace(Markup.Escape(line), "[cyan]$1[/]"));
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
