using System.Globalization;

namespace UapiGen.Docs.Tests.Pages;

/// <summary>A fenced block of a page, and what the comment above it says of it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Directives">
/// From a comment <c>code: name=N with=A,B using=X raises=UAPI1234 excerpt=PATH</c>: a name for the block, the blocks of the page that it stands on, namespaces beside the
/// usual ones, the rules that speak of it, the file that its lines are taken from.
/// </param>
internal sealed record CodeBlock(string Page, int Line, string Language, string Text, IReadOnlyDictionary<string, string> Directives)
{
    /// <summary>A directive's values; none if it is not there.</summary>
    public string[] Values(string directive) => Directives.TryGetValue(directive, out string? value) ? value.Split(',', StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>Where it stands, as the runner names the case.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Page}:{Line}");
}
