namespace UapiGen.Abi;

/// <summary>One embedded union. A new member that is no larger than the union breaks nobody, nor one that is where a declared union has room behind it.</summary>
internal static class EmbeddedUnionDiff
{
    /// <summary>Reports the members that are gone or of another type, or the new one that makes the union larger; false where only its size differs, or nothing does.</summary>
    public static bool Report(DiffState diff, EmbeddedSnapshot one, EmbeddedSnapshot other)
    {
        bool told = false;
        foreach (EmbeddedMember was in one.Members)
        {
            EmbeddedMember? now = Find(other, was.Name);
            if (now is not null && TypeDiff.IsSame(diff, was.Type, now.Type)) continue;
            told = true;
            if (now is null) diff.AddLayout(BreakRule.UnionMemberRemoved, was.Name, null, one.Name, was.Type.ToString());
            else diff.AddLayout(BreakRule.EmbeddedChanged, was.Name, null, one.Name, EmbeddedDiff.Text(was), EmbeddedDiff.Text(now));
        }
        if (told || one.Size == other.Size || UnionRoom.IsBehind(diff, one.Name)) return told;
        foreach (EmbeddedMember now in other.Members)
        {
            if (Find(one, now.Name) is not null) continue;
            diff.AddLayout(BreakRule.UnionGrew, now.Name, null, one.Name, FactNumbers.Decimal(one.Size.Lp64), FactNumbers.Decimal(other.Size.Lp64));
            return true;
        }
        return false;
    }

    private static EmbeddedMember? Find(EmbeddedSnapshot union, string name)
    {
        foreach (EmbeddedMember member in union.Members)
        {
            if (member.Name == name) return member;
        }
        return null;
    }
}
