namespace UapiGen.Cli.Output.Findings;

/// <summary>What a check found, and how much it looked at.</summary>
internal sealed class FindingReport
{
    /// <summary>Orders the findings: by file, line and id, so that two runs say the same.</summary>
    public FindingReport(IEnumerable<Finding> findings, int? structs = null)
    {
        Findings =
        [
            .. findings
                .OrderBy(finding => finding.Place?.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place?.Line)
                .ThenBy(finding => finding.Place?.Column)
                .ThenBy(finding => finding.Struct, StringComparer.Ordinal)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
        Structs = structs;
    }

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many structs were looked at; null where the compiler looked, which does not count them.</summary>
    public int? Structs { get; }

    /// <summary>How many findings have a level.</summary>
    public int Count(FindingLevel level) => Findings.Count(finding => finding.Level == level);

    /// <summary>What the tool ends with: notes alone are no findings that a build should stop for.</summary>
    public int ExitCode => Findings.Any(finding => finding.Level > FindingLevel.Note) ? ExitCodes.Findings : ExitCodes.Success;

    /// <summary>How it came out, in one line.</summary>
    public string Summary => $"{(Structs is { } structs ? Counted(structs, "struct") + ": " : "")}{Counted(Count(FindingLevel.Error), "error")}, {Counted(Count(FindingLevel.Warning), "warning")}, {Counted(Count(FindingLevel.Note), "note")}";

    private static string Counted(int count, string what) => count == 1 ? "1 " + what : $"{count} {what}s";
}
