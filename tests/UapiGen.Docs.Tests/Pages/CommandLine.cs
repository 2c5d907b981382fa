using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UapiGen.Docs.Tests.Pages;

/// <summary>A command that a page gives its readers to type.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">The command, as it stands there.</param>
internal sealed partial record CommandLine(string Page, string Text)
{
    private const string ThroughTheSdk = "dotnet run --project cli -- ", BuiltBefore = "dotnet run --no-build --project cli -- ", Installed = "uapigen ";

    /// <summary>Those of the console blocks.</summary>
    public static IEnumerable<CommandLine> InBlocks { get; } =
    [
        .. from block in CodeBlocks.All
           where block.Language == "console"
           from line in block.Text.Split('\n')
           where line.StartsWith("$ ", StringComparison.Ordinal)
           from command in line[2..].Split('#')[0].Split("&&")
           select new CommandLine(block.Page, command.Trim()),
    ];

    /// <summary>Those of the tool: of the blocks, and of tables and sentences. There, what names neither a file nor the way to the tool is the name of a command.</summary>
    public static IEnumerable<CommandLine> OfTheTool { get; } =
    [
        .. InBlocks
            .Concat(Repository.Pages.SelectMany(page => CodeBlocks.Parse(page).Descendants<CodeInline>().Select(code => new CommandLine(page, code.Content)))
                .Where(command => !command.Text.StartsWith(Installed, StringComparison.Ordinal) || command.Text.Contains('/', StringComparison.Ordinal)))
            .Where(command => command.Tool is not null)
            // One that several pages have is one.
            .DistinctBy(command => string.Join('\n', command.Tool!)),
    ];

    /// <summary>What the tool is given, as a shell would split it; null where this is no command of the tool.</summary>
    public string[]? Tool
    {
        get
        {
            string? own = new[] { ThroughTheSdk, BuiltBefore, Installed }.Where(way => Text.StartsWith(way, StringComparison.Ordinal)).Select(way => Text[way.Length..]).FirstOrDefault();
            return own is null ? null : [.. Words().Matches(own.Split(" > ")[0]).Select(word => word.Value.Trim('"'))];
        }
    }

    /// <summary>As the runner names the case.</summary>
    public override string ToString() => $"{Page}: {Text}";

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();
}
