using UapiGen.Abi;

namespace UapiGen.Cli.Output.Findings;

/// <summary>What a check found, and how much it looked at.</summary>
internal sealed class FindingReport
{
    private readonly List<Finding> _findings;

    /// <summary>Orders the findings: by file, line and id, so that two runs say the same.</summary>
    public FindingReport(IEnumerable<Finding> findings, int? structs = null)
    {
        _findings = [.. findings];
        _findings.Sort(Compare);
        Structs = structs;
    }

    /// <summary>The findings, in order.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many structs were looked at; null where the compiler looked, which does not count them.</summary>
    public int? Structs { get; }

    /// <summary>What could not be looked at, and who can; told to people once, below the findings.</summary>
    public string? Unseen { get; init; }

    /// <summary>How many findings have a level.</summary>
    public int Count(FindingLevel level)
    {
        int count = 0;
        foreach (Finding finding in _findings)
        {
            if (finding.Level == level) count++;
        }
        return count;
    }

    /// <summary>What the tool ends with: notes alone are no findings that a build should stop for.</summary>
    public int ExitCode => Count(FindingLevel.Error) + Count(FindingLevel.Warning) > 0 ? ExitCodes.Findings : ExitCodes.Success;

    /// <summary>How it came out, in one line.</summary>
    public string Summary =>
        (Structs is { } structs ? Counted.Of(structs, "struct") + ": " : "") + Counted.Of(Count(FindingLevel.Error), "error") + ", " + Counted.Of(Count(FindingLevel.Warning), "warning") + ", " + Counted.Of(Count(FindingLevel.Note), "note");

    /// <remarks>One comparison and no chain of keys: each key of a chain is a generic method that a native program puts together when it is called.</remarks>
    private static int Compare(Finding one, Finding other)
    {
        int order = string.CompareOrdinal(one.Place?.File, other.Place?.File);
        if (order == 0) order = Nullable.Compare(one.Place?.Line, other.Place?.Line);
        if (order == 0) order = Nullable.Compare(one.Place?.Column, other.Place?.Column);
        if (order == 0) order = string.CompareOrdinal(one.Struct, other.Struct);
        if (order == 0) order = string.CompareOrdinal(one.Id, other.Id);
        return order == 0 ? string.CompareOrdinal(one.Message, other.Message) : order;
    }
}
