namespace UapiGen.Abi;

/// <summary>The members of one enumeration.</summary>
internal static class EnumMemberDiff
{
    public static void Compare(DiffState diff, EnumDeclaration was, EnumDeclaration now)
    {
        var present = new Dictionary<string, EnumMember>(StringComparer.Ordinal);
        foreach (EnumMember member in now.Members) present[member.Name] = member;
        ArrayBuilder<EnumMember> added = Added(was, now);
        var moved = new ArrayBuilder<(EnumMember Was, EnumMember Is)>();
        foreach (EnumMember member in was.Members)
        {
            if (!present.TryGetValue(member.Name, out EnumMember? other)) AddRemoved(diff, was, member, added);
            else if (other.Value != member.Value && !FlagUnion.Grew(member.Name, member.Value, other.Value, Values(was), Values(now))) moved.Add((member, other));
        }
        if (moved.Count == 0 || AddInserted(diff, was, moved, added)) return;
        foreach ((EnumMember one, EnumMember other) in moved)
            diff.Add(BreakRule.EnumMemberValue, null, null, was.Name, one.Name, Text(was, one.Value), Text(now, other.Value));
    }

    private static ArrayBuilder<EnumMember> Added(EnumDeclaration was, EnumDeclaration now)
    {
        var former = new HashSet<string>(StringComparer.Ordinal);
        foreach (EnumMember member in was.Members) former.Add(member.Name);
        var added = new ArrayBuilder<EnumMember>();
        foreach (EnumMember member in now.Members)
        {
            if (!former.Contains(member.Name)) added.Add(member);
        }
        return added;
    }

    private static void AddRemoved(DiffState diff, EnumDeclaration was, EnumMember gone, ArrayBuilder<EnumMember> added)
    {
        if (EnumFlags.IsBit(gone.Value) && IsFlags(was))
        {
            foreach (EnumMember member in added)
            {
                if (member.Value != gone.Value) continue;
                diff.Add(BreakRule.FlagBitReused, null, null, was.Name, gone.Name, member.Name, Text(was, gone.Value));
                return;
            }
        }
        diff.Add(BreakRule.EnumMemberRemoved, null, null, was.Name, gone.Name, Text(was, gone.Value));
    }

    /// <summary>
    /// Where each value that changed grew by the number of new members below it, those were put between: they are the cause.
    /// </summary>
    private static bool AddInserted(DiffState diff, EnumDeclaration was, ArrayBuilder<(EnumMember Was, EnumMember Is)> moved, ArrayBuilder<EnumMember> added)
    {
        // Members are in the order of their values, so the first is the lowest.
        ulong first = moved[0].Was.Value;
        int next = 0;
        var inserted = new ArrayBuilder<EnumMember>();
        foreach (EnumMember member in added)
        {
            if (unchecked((long)(member.Value - first)) >= 0) inserted.Add(member);
        }
        if (inserted.Count == 0 || inserted[0].Value != first) return false;
        foreach ((EnumMember one, EnumMember other) in moved)
        {
            while (next < inserted.Count && unchecked((long)(other.Value - inserted[next].Value)) > 0) next++;
            if (unchecked(other.Value - one.Value) != (ulong)next) return false;
        }
        for (int i = 0; i < next; i++)
        {
            (EnumMember one, EnumMember other) = moved[0];
            diff.Add(BreakRule.EnumMemberInserted, null, null, was.Name, inserted[i].Name, one.Name, Text(was, one.Value), Text(was, other.Value));
        }
        return true;
    }

    private static IEnumerable<(string, ulong)> Values(EnumDeclaration all)
    {
        foreach (EnumMember member in all.Members) yield return (member.Name, member.Value);
    }

    /// <summary>Whether the members look like flags: single bits, and unions of them.</summary>
    private static bool IsFlags(EnumDeclaration all)
    {
        ulong bits = 0;
        foreach (EnumMember member in all.Members)
        {
            if (EnumFlags.IsBit(member.Value)) bits |= member.Value;
        }
        foreach (EnumMember member in all.Members)
        {
            if ((member.Value & ~bits) != 0) return false;
        }
        return true;
    }

    private static string Text(EnumDeclaration owner, ulong value) => FactNumbers.Value(value, owner.Underlying.IsSigned() && unchecked((long)value) < 0);
}
