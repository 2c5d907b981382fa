using System.Text;

namespace UapiGen.Cli.Output.Findings;

/// <summary>
/// Findings as the commands of a workflow's run on GitHub: <c>::error file=,line=,title=::message</c>. A percent sign and the ends of lines are
/// escaped in messages; in properties, whose ends they would be, colons and commas are, too.
/// </summary>
internal static class FindingGitHub
{
    /// <summary>A command for each finding, and the count as a line of the run's log.</summary>
    public static string Of(FindingReport report)
    {
        StringBuilder text = new();
        foreach (Finding finding in report.Findings)
        {
            text.Append("::").Append(Word(finding.Level)).Append(' ');
            if (finding.Place is { } place)
            {
                text.Append("file=").Append(Property(RelativePath.Of(place.File))).Append(',');
                if (place.Line > 0) text.Append("line=").Append(place.Line).Append(",endLine=").Append(Math.Max(place.EndLine, place.Line)).Append(',');
                // Columns are for places in one line only.
                if (place.Column > 0 && place.EndLine == place.Line) text.Append("col=").Append(place.Column).Append(",endColumn=").Append(place.EndColumn).Append(',');
            }
            text.Append("title=").Append(Property($"{finding.Id}: {finding.Title}")).Append("::").Append(Data(Message(finding))).Append('\n');
        }
        return text.Append(report.Summary).Append('\n').ToString();
    }

    /// <summary>What is told at the place; of a finding without one, what it is about.</summary>
    private static string Message(Finding finding) =>
        (finding.Place is null && finding.Struct is { } type ? type + ": " : "") + finding.Message + (finding.Page is { } page ? "\n" + page : "");

    private static string Word(FindingLevel level) => level == FindingLevel.Note ? "notice" : FindingText.Word(level);

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
