using System.Text.RegularExpressions;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>A page of spec/rules, read as its reader does: a title, and code that is refused and accepted.</summary>
internal sealed partial record RulePage(string Id, string Title, string? Refused, string? Accepted, string Text)
{
    /// <summary>All pages, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("spec", "rules"), "UAPI*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The page of an id.</summary>
    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    private static RulePage Read(string path)
    {
        string text = File.ReadAllText(path);
        Match title = TitleLine().Match(text);
        return new RulePage(Path.GetFileNameWithoutExtension(path), title.Value, Code(text, "Refused"), Code(text, "Accepted"), text);
    }

    private static string? Code(string text, string heading)
    {
        Match match = Regex.Match(text, $"^## {heading}\n\n```csharp\n(.*?)```\n", RegexOptions.Multiline | RegexOptions.Singleline);
        return match.Success ? match.Groups[1].Value : null;
    }

    [GeneratedRegex("^.*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
