using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Analyzers;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Compares two sides, struct by struct.</summary>
internal static class StructComparison
{
    /// <summary>What differs, by the names in C, and how many structs do not.</summary>
    /// <exception cref="Inputs.InputException">A text that differs is damaged.</exception>
    public static (IReadOnlyList<StructDifference> Differences, int Same) Compare(DiffSide old, DiffSide now)
    {
        // The usual case by far: a text that is the same, at the same place, says the same.
        Dictionary<string, DiffText> before = old.Texts.ToDictionary(text => text.Place, StringComparer.Ordinal);
        List<DiffText> changed = [];
        int same = 0;
        foreach (DiffText text in now.Texts)
        {
            if (before.TryGetValue(text.Place, out DiffText? was) && was.Bytes.AsSpan().SequenceEqual(text.Bytes))
            {
                before.Remove(text.Place);
                same++;
            }
            else
            {
                changed.Add(text);
            }
        }

        Dictionary<string, DiffStruct> mine = ByType(old, old.Texts.Where(text => before.ContainsKey(text.Place)));
        Dictionary<string, DiffStruct> theirs = ByType(now, changed);
        List<StructDifference> differences = [];
        foreach ((DiffStruct? was, DiffStruct? present) in Pairs(mine, theirs))
        {
            StructDifference difference = Of(was, present);
            if (difference.Verdict == StructVerdict.Same) same++;
            else differences.Add(difference);
        }
        differences.Sort(static (one, other) => string.CompareOrdinal(one.CName, other.CName) is not 0 and var order ? order : string.CompareOrdinal(one.TypeName, other.TypeName));
        return (differences, same);
    }

    private static Dictionary<string, DiffStruct> ByType(DiffSide side, IEnumerable<DiffText> changed)
    {
        Dictionary<string, DiffStruct> byType = new(StringComparer.Ordinal);
        foreach (DiffStruct one in side.Structs) byType.TryAdd(one.Newest.TypeName, one);
        foreach (DiffText text in changed)
        {
            DiffStruct one = text.Parse();
            byType.TryAdd(one.Newest.TypeName, one);
        }
        return byType;
    }

    /// <summary>Those of one name in C#; of what remains, those that alone have a name in C on both sides: they were renamed.</summary>
    private static IEnumerable<(DiffStruct? Was, DiffStruct? Now)> Pairs(Dictionary<string, DiffStruct> old, Dictionary<string, DiffStruct> now)
    {
        foreach (string name in old.Keys.Where(now.ContainsKey).ToArray())
        {
            yield return (old[name], now[name]);
            old.Remove(name);
            now.Remove(name);
        }
        if (old.Count > 0 && now.Count > 0)
        {
            ILookup<string, DiffStruct> byTag = now.Values.ToLookup(one => one.Newest.CName);
            foreach (IGrouping<string, DiffStruct> gone in old.Values.GroupBy(one => one.Newest.CName).ToArray())
            {
                if (gone.Count() != 1 || byTag[gone.Key].Count() != 1) continue;
                yield return (gone.First(), byTag[gone.Key].First());
                old.Remove(gone.First().Newest.TypeName);
                now.Remove(byTag[gone.Key].First().Newest.TypeName);
            }
        }
        foreach (DiffStruct one in old.Values) yield return (one, null);
        foreach (DiffStruct one in now.Values) yield return (null, one);
    }

    private static StructDifference Of(DiffStruct? was, DiffStruct? now)
    {
        AbiSnapshot either = (now ?? was)!.Newest;
        FindingPlace place = PlaceOf((now ?? was)!);
        if (was is null) return new StructDifference(either.CName, either.TypeName, StructVerdict.Added, place, BaselineDraft.Facts(null, either), []);
        if (now is null)
        {
            if (was.Promised is null) return new StructDifference(either.CName, either.TypeName, StructVerdict.Removed, place, [], []);
            Diagnostic removed = Diagnostic.Create(BreakDescriptors.StructRemoved, Location.None, either.TypeName, either.CName);
            return new StructDifference(either.CName, either.TypeName, StructVerdict.Broken, place, [], [Finding.Of(removed, either.TypeName, new FindingPlace(was.File))]);
        }

        Finding[] breaks = was.Promised is not { } promised ? [] :
        [
            .. AbiDiff.Compare(promised, now.Newest).Select(change => Finding.Of(
                BreakDiagnostics.Create(was.Versions, change, now.Newest.TypeName, Location.None), now.Newest.TypeName, new FindingPlace(now.File))),
        ];
        return new StructDifference(either.CName, either.TypeName, VerdictOf(was, now, breaks.Length > 0), place, BaselineDraft.Facts(was.Newest, now.Newest), breaks);
    }

    /// <summary>Where its newest facts stand. An assembly has no lines.</summary>
    private static FindingPlace PlaceOf(DiffStruct one) => new(one.File, one.Baseline?.Blocks[^1].Line ?? 0);

    private static StructVerdict VerdictOf(DiffStruct was, DiffStruct now, bool isBroken)
    {
        if (isBroken) return StructVerdict.Broken;
        // The same facts in another state of promise, or with other comments, are the same facts.
        if (was.Newest == now.Newest) return StructVerdict.Same;
        if (was.Promised is null || AbiDiff.Compare(was.Newest, now.Newest).Count > 0) return StructVerdict.Redrafted;
        return now.Newest.Versions.Count > was.Newest.Versions.Count ? StructVerdict.Grew : StructVerdict.Extended;
    }
}
