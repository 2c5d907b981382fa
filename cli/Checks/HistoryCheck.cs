using UapiGen.Abi;
using UapiGen.Analyzers;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>
/// Checks that all that had shipped at a revision of git still stands, byte for byte. A seal tells of an edit; that a block was dropped, its seal
/// with it, or sealed anew, only history tells.
/// </summary>
internal static class HistoryCheck
{
    /// <summary>Holds the baselines of today against those of a revision.</summary>
    public static IEnumerable<Finding> Run(IReadOnlyList<BaselineFile> then, IReadOnlyList<BaselineFile> now)
    {
        Dictionary<string, BaselineFile> byType = new(StringComparer.Ordinal);
        foreach (BaselineFile file in now)
        {
            if (file.Reading.Baseline is { } baseline) byType.TryAdd(baseline.TypeName, file);
        }

        foreach (BaselineFile was in then)
        {
            if (was.Reading.Baseline is not { Shipped: not null } baseline) continue;
            if (!byType.TryGetValue(baseline.TypeName, out BaselineFile? present))
            {
                // What cannot be read may be the one: that is said of the file.
                if (now.Any(file => file.Reading.Baseline is null)) continue;
                yield return Finding.Of(BreakTexts.StructRemoved, baseline.TypeName, new FindingPlace(was.File), baseline.TypeName, baseline.CName);
            }
            else if (FirstDifference(baseline, present.Reading.Baseline!) is { } found)
            {
                yield return Finding.Of(BaselineTexts.Of(BaselineRule.SealBroken), baseline.TypeName, new FindingPlace(present.File), found.Release, found.Then, found.Now);
            }
        }
    }

    /// <summary>The first block of then that does not stand there now, with the seals of both.</summary>
    private static (string Release, string Then, string Now)? FirstDifference(Baseline then, Baseline now)
    {
        if (now.ShippedText.StartsWith(then.ShippedText, StringComparison.Ordinal)) return null;
        string[] seals = Seals(then), present = Seals(now);
        int different = 0;
        // Each seal holds the one before it: where two are the same, all before them is.
        while (different < seals.Length - 1 && different < present.Length && seals[different] == present[different]) different++;
        return (then.Blocks[different].Release!, seals[different], different < present.Length ? present[different] : "none");
    }

    private static string[] Seals(Baseline baseline) =>
        [.. baseline.ShippedText.Split('\n').Where(line => line.StartsWith("seal ", StringComparison.Ordinal)).Select(line => line["seal ".Length..])];
}
