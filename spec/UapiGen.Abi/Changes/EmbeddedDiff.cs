namespace UapiGen.Abi;

/// <summary>The structs and unions that fields embed. What changed within one is said once, of the innermost.</summary>
internal static class EmbeddedDiff
{
    public static void Compare(DiffState diff)
    {
        if (diff.Was.Embedded.Count == 0) return;
        var present = new Dictionary<string, EmbeddedSnapshot>(StringComparer.Ordinal);
        foreach (EmbeddedSnapshot one in diff.Now.Embedded) present[one.Name] = one;
        ArrayBuilder<(EmbeddedSnapshot Was, EmbeddedSnapshot Is)> moved = new();
        foreach (EmbeddedSnapshot one in diff.Was.Embedded)
        {
            if (!present.TryGetValue(diff.PresentName(one.Name), out EmbeddedSnapshot? other) || Differs(one, other) is false) continue;
            if (!Report(diff, one, other) && LiesElsewhere(one, other) && !HasGrown(diff, one, other)) moved.Add((one, other));
        }
        // Packing alone moves members, or the alignment of the whole; what a change of another moved is not told again.
        if (moved.Count > 0 && !diff.LayoutExplained) AddInnermost(diff, moved);
    }

    /// <summary>Reports the first that holds none of the others.</summary>
    private static void AddInnermost(DiffState diff, ArrayBuilder<(EmbeddedSnapshot Was, EmbeddedSnapshot Is)> moved)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((EmbeddedSnapshot one, _) in moved) names.Add(one.Name);
        foreach ((EmbeddedSnapshot one, EmbeddedSnapshot other) in moved)
        {
            bool holdsAnother = false;
            foreach (EmbeddedMember member in one.Members) holdsAnother |= names.Contains(member.Type.Name);
            if (holdsAnother) continue;
            AddLayout(diff, one, other);
            return;
        }
    }

    private static bool Differs(EmbeddedSnapshot one, EmbeddedSnapshot other) =>
        one.Members != other.Members || one.Size != other.Size || one.Alignment != other.Alignment || one.IsUnion != other.IsUnion;

    private static bool LiesElsewhere(EmbeddedSnapshot one, EmbeddedSnapshot other)
    {
        if (one.Size != other.Size || one.Alignment != other.Alignment) return true;
        // A union has nothing but its size.
        for (int i = 0; i < one.Members.Count && !one.IsUnion; i++)
        {
            if (one.Members[i].Offset != other.Members[i].Offset) return true;
        }
        return false;
    }

    /// <summary>Reports the first member that is not what it was; false where only places differ.</summary>
    private static bool Report(DiffState diff, EmbeddedSnapshot one, EmbeddedSnapshot other)
    {
        if (one.IsUnion != other.IsUnion)
        {
            diff.AddLayout(BreakRule.StructOrUnion, null, null, one.Name, one.IsUnion ? FactWords.Union : FactWords.Struct, other.IsUnion ? FactWords.Union : FactWords.Struct);
            return true;
        }
        if (one.IsUnion) return EmbeddedUnionDiff.Report(diff, one, other);
        int count = Math.Max(one.Members.Count, other.Members.Count);
        for (int i = 0; i < count; i++)
        {
            EmbeddedMember? was = i < one.Members.Count ? one.Members[i] : null, now = i < other.Members.Count ? other.Members[i] : null;
            if (was is not null && now is not null && was.Name == now.Name && was.Since == now.Since && TypeDiff.IsSame(diff, was.Type, now.Type)) continue;
            if (was is null && IsGrowth(diff, one, now!)) continue;
            diff.AddLayout(BreakRule.EmbeddedChanged, (was ?? now)!.Name, null, one.Name, Text(was), Text(now));
            return true;
        }
        return false;
    }

    /// <summary>Whether a member at the end came with a version of the union around it that was not shipped, or took room that the union had.</summary>
    private static bool IsGrowth(DiffState diff, EmbeddedSnapshot one, EmbeddedMember member) =>
        member.Since >= diff.Was.Versions.Count || UnionRoom.IsBehind(diff, one.Name);

    /// <summary>Whether it only ends elsewhere, where nothing lies behind it: none of what it had was moved.</summary>
    private static bool HasGrown(DiffState diff, EmbeddedSnapshot one, EmbeddedSnapshot other)
    {
        for (int i = 0; i < one.Members.Count; i++)
        {
            if (one.Members[i].Offset != other.Members[i].Offset && !one.IsUnion) return false;
        }
        return UnionRoom.IsBehind(diff, one.Name) || (other.Members.Count > one.Members.Count && IsGrowth(diff, one, other.Members[one.Members.Count]));
    }

    private static void AddLayout(DiffState diff, EmbeddedSnapshot one, EmbeddedSnapshot other)
    {
        for (int i = 0; i < one.Members.Count && !one.IsUnion; i++)
        {
            if (one.Members[i].Offset == other.Members[i].Offset) continue;
            diff.AddLayout(BreakRule.EmbeddedChanged, one.Members[i].Name, null, one.Name, Place(one.Members[i]), Place(other.Members[i]));
            return;
        }
        diff.AddLayout(BreakRule.EmbeddedChanged, one.Members[0].Name, null, one.Name, Whole(one), Whole(other));
    }

    public static string Text(EmbeddedMember? member) => member is null ? "none" : member.Name + " " + member.Type + (member.Since == 0 ? "" : " since " + FactNumbers.Decimal(member.Since));

    private static string Place(EmbeddedMember member) =>
        Text(member) + " at " + FactNumbers.Decimal(member.Offset.Lp64) + (member.Offset.AreSame ? "" : " (i386 " + FactNumbers.Decimal(member.Offset.I386) + ")");

    private static string Whole(EmbeddedSnapshot one) => "size " + FactNumbers.Decimal(one.Size.Lp64) + ", alignment " + FactNumbers.Decimal(one.Alignment.Lp64);
}
