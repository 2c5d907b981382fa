using System.Globalization;
using UapiGen.Analyzers;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Rules;

/// <summary>The pages of rules, which this tool has inside.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";
    private const int Shown = 5;

    /// <summary>Every rule that has a page, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
        [.. typeof(RulePages).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>The id that somebody means: <c>uapi6011</c> and <c>6011</c> are UAPI6011; null for what is none.</summary>
    public static string? IdOf(string text)
    {
        string digits = text.StartsWith("UAPI", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return digits.Length == 4 && digits.All(char.IsAsciiDigit) ? "UAPI" + digits : null;
    }

    /// <summary>Shows a page: drawn on a terminal, Markdown elsewhere.</summary>
    /// <returns>The tool's exit code.</returns>
    /// <exception cref="InputException">There is no such rule.</exception>
    public static int Show(string id)
    {
        string page = Find(id) ?? throw new InputException($"{id}: there is no such rule. {Others(id)}");
        if (Console.IsOutputRedirected) Console.Out.Write(page);
        else MarkdownDrawing.Write(Terminals.Output(), page + $"\n{RuleIdentifiers.HelpLink(id)}\n");
        return ExitCodes.Success;
    }

    /// <summary>The ids next to a number.</summary>
    public static IEnumerable<string> Nearest(string id) =>
        Ids.OrderBy(known => Math.Abs(Number(known) - Number(id))).ThenBy(known => known, StringComparer.Ordinal).Take(Shown).Order(StringComparer.Ordinal);

    /// <summary>Rules that may be meant: those of the same thousand, which are about one thing. Without any, which thousands there are.</summary>
    private static string Others(string id) =>
        Nearest(id).Where(near => Number(near) / 1000 == Number(id) / 1000).ToArray() is { Length: > 0 } near
            ? $"Near it are {string.Join(", ", near.Select(one => $"{one} ({TitleOf(one)})"))}"
            : $"Rules begin with {string.Join(", ", Ids.Select(known => known[..5]).Distinct())}, as {Ids[0]} ({TitleOf(Ids[0])})";

    private static string TitleOf(string id)
    {
        // # UAPI1001: The struct is not partial
        string line = Find(id)!.Split('\n', 2)[0];
        return line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }

    private static string? Find(string id)
    {
        using Stream? stream = typeof(RulePages).Assembly.GetManifestResourceStream(Prefix + id);
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static int Number(string id) => int.Parse(id.AsSpan(4), CultureInfo.InvariantCulture);
}
