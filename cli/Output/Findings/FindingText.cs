namespace UapiGen.Cli.Output.Findings;

/// <summary>Findings for people.</summary>
internal static class FindingText
{
    /// <summary>Each as compilers write theirs, the rule's page below it; then what can be done next, and the count.</summary>
    public static StyledText Of(FindingReport report)
    {
        StyledText text = new();
        Finding? paged = null;
        foreach (Finding finding in report.Findings)
        {
            text.Add($"{Place(finding)}: ");
            text.Add($"{Word(finding.Level)} {finding.Id}", Style(finding.Level));
            text.Add($": {finding.Message}\n");
            if (finding.Page is not { } page) continue;
            text.Add($"    {page}\n", "grey");
            paged ??= finding;
        }
        if (paged is not null) text.Add("uapigen explain " + paged.Id + " shows the page of a rule here.\n", "grey");
        if (report.Unseen is { } unseen) text.Add(unseen + "\n", "grey");
        text.Add(report.Summary + "\n", report.ExitCode == ExitCodes.Success ? "green" : "red");
        return text;
    }

    /// <summary>One, as compilers write theirs, for a command that cannot go on.</summary>
    public static string Line(Finding finding) => $"{Place(finding)}: {Word(finding.Level)} {finding.Id}: {finding.Message}";

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
}
