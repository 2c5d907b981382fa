using UapiGen.Abi;
using UapiGen.Analyzers;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Checks baselines by themselves: their texts, their seals, that no two are of one struct, and each draft against what shipped before it.</summary>
internal static class BaselineCheck
{
    /// <summary>Checks the baselines that paths stand for.</summary>
    /// <returns>What was found, and how many baselines were looked at.</returns>
    /// <exception cref="InputException">One cannot be read, or there is none.</exception>
    public static (List<Finding> Findings, int Structs) Run(IReadOnlyList<string> paths)
    {
        BaselineFile[] files = BaselineFile.Read(BaselineFile.Find(paths));
        return files.Length > 0
            ? (Run(files), files.Length)
            : throw new InputException($"{string.Join(", ", paths)}: there is no baseline (*{BaselineText.Extension}) in it or below it");
    }

    private static List<Finding> Run(BaselineFile[] files)
    {
        List<Finding> found = [];
        Dictionary<string, BaselineFile> first = new(StringComparer.Ordinal);
        foreach (BaselineFile file in files)
        {
            foreach (BaselineFault fault in file.Reading.Faults) found.Add(Of(fault, file.File));
            if (file.Reading.Baseline is not { } baseline) continue;

            if (!first.TryAdd(baseline.TypeName, file))
                found.Add(Finding.Of(BaselineTexts.Twice, baseline.TypeName, new FindingPlace(file.File), baseline.TypeName, first[baseline.TypeName].File));
            if (baseline is { HasDraft: true, Shipped: { } shipped }) AddBreaks(found, file, baseline, shipped);
        }
        return found;
    }

    /// <summary>The finding that a fault of a text is.</summary>
    public static Finding Of(BaselineFault fault, string file) => Finding.Of(
        BaselineTexts.Of(fault.Rule),
        null,
        fault.Length == 0 ? new FindingPlace(file, fault.Line) : new FindingPlace(file, fault.Line, fault.Column + 1, fault.Line, fault.Column + fault.Length + 1),
        [.. fault.Arguments]);

    private static void AddBreaks(List<Finding> found, BaselineFile file, Baseline baseline, AbiSnapshot shipped)
    {
        foreach (AbiChange change in AbiDiff.Compare(shipped, baseline.Newest))
            found.Add(Finding.Of(change, baseline.Versions, baseline.TypeName, new FindingPlace(file.File, LineOf(file.Text, baseline.Blocks[^1].Line, change.Field))));
    }

    /// <summary>The line of the draft that is about a field; the draft's first where none is.</summary>
    private static int LineOf(string text, int draft, string? field)
    {
        if (field is null) return draft;
        string[] lines = text.Split('\n');
        int found = Array.FindIndex(lines, draft - 1, line => line.Split(' ', 3) is [_, var name, ..] && name.TrimEnd('\r') == field);
        return found < 0 ? draft : found + 1;
    }
}
