using UapiGen.Abi;
using UapiGen.Analyzers;
using UapiGen.Cli.Inputs;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Compares two sides, struct by struct.</summary>
internal static class StructComparison
{
    /// <summary>What differs, by the names in C, and how many structs do not.</summary>
    /// <exception cref="InputException">A text that differs is damaged.</exception>
    public static (List<StructDifference> Differences, int Same) Compare(DiffSide old, DiffSide now)
    {
        // The usual case by far: a text that is the same, at the same place, says the same.
        Dictionary<string, DiffText> before = new(StringComparer.Ordinal);
        foreach (DiffText text in old.Texts)
        {
            if (!before.TryAdd(text.Place, text)) throw new InputException($"{text.File}: several files are read as this name; rename those whose names are no UTF-8");
        }
        bool[] isSame = new bool[now.Texts.Length];
        SharedWork.Do(isSame.Length, i => isSame[i] = before.TryGetValue(now.Texts[i].Place, out DiffText? was) && was.IsSameAs(now.Texts[i]));
        List<DiffText> changed = [];
        for (int i = 0; i < isSame.Length; i++)
        {
            if (isSame[i]) before.Remove(now.Texts[i].Place);
            else changed.Add(now.Texts[i]);
        }
        int same = isSame.Length - changed.Count;

        List<StructDifference> differences = [];
        foreach (StructPair pair in StructPair.Of(old.Among(before.Values), now.Among(changed)))
        {
            StructDifference difference = Of(pair);
            if (difference.Verdict == StructVerdict.Same) same++;
            else differences.Add(difference);
        }
        differences.Sort(static (one, other) => string.CompareOrdinal(one.CName, other.CName) is not 0 and var order ? order : string.CompareOrdinal(one.TypeName, other.TypeName));
        return (differences, same);
    }

    private static StructDifference Of(StructPair pair) => pair switch
    {
        { Was: null, Now: { } added } => Of(added, StructVerdict.Added, BaselineDraft.Facts(null, added.Newest), []),
        { Was: { } was, Now: null } => OfGone(was),
        _ => Of(pair.Was!, pair.Now!),
    };

    private static StructDifference OfGone(DiffStruct was)
    {
        if (was.Promised is null) return Of(was, StructVerdict.Removed, [], []);
        AbiSnapshot gone = was.Newest;
        return Of(was, StructVerdict.Broken, [], [Finding.Of(BreakTexts.StructRemoved, gone.TypeName, new FindingPlace(was.File), gone.TypeName, gone.CName)]);
    }

    private static StructDifference Of(DiffStruct was, DiffStruct now)
    {
        EquatableArray<AbiChange> changes = was.Promised is { } promised ? AbiDiff.Compare(promised, now.Newest) : default;
        var breaks = new Finding[changes.Count];
        for (int i = 0; i < breaks.Length; i++) breaks[i] = Finding.Of(changes[i], was.Versions, now.Newest.TypeName, new FindingPlace(now.File));
        return Of(now, VerdictOf(was, now, breaks.Length > 0), BaselineDraft.Facts(was.Newest, now.Newest), breaks);
    }

    private static StructDifference Of(DiffStruct one, StructVerdict verdict, string[] facts, Finding[] breaks) => new()
    {
        CName = one.Newest.CName,
        TypeName = one.Newest.TypeName,
        Verdict = verdict,
        Place = new FindingPlace(one.File, one.Line),
        Facts = facts,
        Breaks = breaks,
    };

    private static StructVerdict VerdictOf(DiffStruct was, DiffStruct now, bool isBroken)
    {
        if (isBroken) return StructVerdict.Broken;
        // The same facts in another state of promise, or with other comments, are the same facts.
        if (was.Newest == now.Newest) return StructVerdict.Same;
        if (was.Promised is null || AbiDiff.Compare(was.Newest, now.Newest).Count > 0) return StructVerdict.Redrafted;
        return now.Newest.Versions.Count > was.Newest.Versions.Count ? StructVerdict.Grew : StructVerdict.Extended;
    }
}
