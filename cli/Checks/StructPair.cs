namespace UapiGen.Cli.Checks;

/// <summary>A struct before and after.</summary>
/// <param name="was">Before; null for a new one.</param>
/// <param name="now">After; null for one that is gone.</param>
internal sealed class StructPair(DiffStruct? was, DiffStruct? now)
{
    /// <summary>Before; null for a new one.</summary>
    public DiffStruct? Was { get; } = was;

    /// <summary>After; null for one that is gone.</summary>
    public DiffStruct? Now { get; } = now;

    /// <summary>Those of one name in C#; of what remains, those that alone have a name in C on both sides: they were renamed.</summary>
    public static List<StructPair> Of(List<DiffStruct> old, List<DiffStruct> now)
    {
        List<StructPair> pairs = [];
        Dictionary<string, DiffStruct> before = ByType(old), after = ByType(now);
        foreach (DiffStruct was in old)
        {
            // Of several that have one name, the first stands for it.
            if (!ReferenceEquals(before.GetValueOrDefault(was.Newest.TypeName), was)) continue;
            if (after.Remove(was.Newest.TypeName, out DiffStruct? present)) Add(was, present);
        }
        if (before.Count > 0 && after.Count > 0)
        {
            Dictionary<string, DiffStruct?> gone = ByTag(before.Values), come = ByTag(after.Values);
            foreach (DiffStruct was in old)
            {
                string tag = was.Newest.CName;
                if (!ReferenceEquals(gone.GetValueOrDefault(tag), was) || come.GetValueOrDefault(tag) is not { } renamed) continue;
                after.Remove(renamed.Newest.TypeName);
                Add(was, renamed);
            }
        }
        foreach (DiffStruct was in before.Values) pairs.Add(new StructPair(was, null));
        foreach (DiffStruct present in after.Values) pairs.Add(new StructPair(null, present));
        return pairs;

        void Add(DiffStruct was, DiffStruct present)
        {
            before.Remove(was.Newest.TypeName);
            pairs.Add(new StructPair(was, present));
        }
    }

    private static Dictionary<string, DiffStruct> ByType(List<DiffStruct> structs)
    {
        Dictionary<string, DiffStruct> byType = new(StringComparer.Ordinal);
        foreach (DiffStruct one in structs) byType.TryAdd(one.Newest.TypeName, one);
        return byType;
    }

    /// <summary>The struct that alone has a name in C; null where there are several.</summary>
    private static Dictionary<string, DiffStruct?> ByTag(IEnumerable<DiffStruct> structs)
    {
        Dictionary<string, DiffStruct?> byTag = new(StringComparer.Ordinal);
        foreach (DiffStruct one in structs)
        {
            if (!byTag.TryAdd(one.Newest.CName, one)) byTag[one.Newest.CName] = null;
        }
        return byTag;
    }
}
