using System.Text;
using Spectre.Console;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Findings for people.</summary>
internal static class FindingText
{
    /// <summary>Writes each as compilers write theirs, the rule's page below it; then what can be done next, and the count.</summary>
    public static void Write(FindingReport report)
    {
        // A pipe gets the words alone, without what drawing on a terminal takes to start.
        StringBuilder? plain = Console.IsOutputRedirected ? new StringBuilder() : null;
        Action<string, string?> write = plain is null ? Drawn(Terminals.Output()) : (text, _) => plain.Append(text);
        foreach (Finding finding in report.Findings)
        {
            write($"{Place(finding)}: ", null);
            write($"{Word(finding.Level)} {finding.Id}", Style(finding.Level));
            write($": {finding.Message}\n", null);
            if (finding.Page is { } page) write($"    {page}\n", "grey");
        }
        if (report.Findings.FirstOrDefault(finding => finding.Page is not null) is { } first) write($"uapigen explain {first.Id} shows the page of a rule here.\n", "grey");
        if (report.Unseen is { } unseen) write(unseen + "\n", "grey");
        write(report.Summary + "\n", report.ExitCode == ExitCodes.Success ? "green" : "red");
        if (plain is not null) StandardOutput.Write(plain.ToString());
    }

    /// <summary>The word for a level.</summary>
    public static string Word(FindingLevel level) => level switch
    {
        FindingLevel.Error => "error",
        FindingLevel.Warning => "warning",
        _ => "note",
    };

    private static string Style(FindingLevel level) => level switch
    {
        FindingLevel.Error => "red",
        FindingLevel.Warning => "yellow",
        _ => "blue",
    };

    private static string Place(Finding finding) => finding.Place?.ToString() ?? finding.Struct ?? "uapigen";

    private static Action<string, string?> Drawn(IAnsiConsole console) => (text, style) => console.Write(new Text(text, style is null ? Spectre.Console.Style.Plain : Spectre.Console.Style.Parse(style)));
}
