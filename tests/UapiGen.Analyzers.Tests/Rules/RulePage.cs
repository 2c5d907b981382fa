using System.Text.RegularExpressions;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Rules;

/// <summary>A page of spec/rules, read as its reader does: a title, and code or a baseline that is refused and accepted.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Title">The first line.</param>
/// <param name="Refused">What the rule is raised for.</param>
/// <param name="Accepted">What it is not raised for.</param>
/// <param name="Text">All of it.</param>
internal sealed partial record RulePage(string Id, string Title, RulePage.Case? Refused, RulePage.Case? Accepted, string Text)
{
    /// <summary>All pages, by id.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("spec", "rules"), "UAPI*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The page of an id.</summary>
    public static RulePage Of(string id) => All.Single(page => page.Id == id);

    /// <summary>Code, and the baselines that go with it.</summary>
    internal sealed record Case(string Source, IReadOnlyList<(string Path, string Text)> Files);

    private static RulePage Read(string path)
    {
        string text = File.ReadAllText(path);
        Match title = TitleLine().Match(text);
        return new RulePage(Path.GetFileNameWithoutExtension(path), title.Value, CaseOf(text, "Refused"), CaseOf(text, "Accepted"), text);
    }

    /// <summary>
    /// Code under the heading, held against baselines of the nearest code under "Shipped" before it, if there is any; or a baseline under the
    /// heading, beside these, for the code under "Declared".
    /// </summary>
    private static Case? CaseOf(string text, string heading)
    {
        int place = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (place < 0) return null;
        IReadOnlyList<(string Path, string Text)> shipped = Block(text[..(place + 1)], "Shipped", "csharp") is { } code ? ShippedBaseline.Of(code) : [];
        if (Block(text, heading, "text") is { } baseline)
            return new Case(Block(text, "Declared", "csharp") ?? "", [.. shipped, ("/abi/page.abi", baseline)]);
        return new Case(Block(text, heading, "csharp") ?? "", shipped);
    }

    /// <summary>The code of the last block under a heading.</summary>
    private static string? Block(string text, string heading, string language)
    {
        MatchCollection matches = Regex.Matches(text, $"^## {heading}\n\n```{language}\n(.*?)```\n", RegexOptions.Multiline | RegexOptions.Singleline);
        return matches.Count > 0 ? matches[^1].Groups[1].Value : null;
    }

    [GeneratedRegex("^.*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
