namespace UapiGen.Abi;

/// <summary>
/// Whether the facts that blocks add up to can be true together. Offsets and sizes follow from the types by the rules of layout, so each of
/// them is a check of the others.
/// </summary>
internal static class ConsistencyCheck
{
    /// <summary>The first contradiction, or null.</summary>
    public static FactFault? Check(SnapshotBuilder builder, AbiSnapshot snapshot)
    {
        for (int axis = 0; axis < ContractAxis.All.Length; axis++)
        {
            if (ContractAxis.All[axis].Unsaid is null && (builder.AxesSaid & (1 << axis)) == 0) return Missing(FactWords.Contract + " " + ContractAxis.All[axis].Name);
        }
        if (snapshot.Versions.Count == 0) return Missing(FactWords.Version);
        if (snapshot.Fields.Count == 0) return Missing(FactWords.Field);
        return CheckEmbedded(builder, snapshot) ?? CheckVersions(snapshot) ?? new PlacesCheck(builder, snapshot).Check();
    }

    private static FactFault? CheckVersions(AbiSnapshot snapshot)
    {
        for (int i = 0; i < snapshot.Versions.Count; i++)
        {
            VersionSnapshot version = snapshot.Versions[i];
            string name = "version " + FactNumbers.Decimal(i);
            if (version.Number != i) return Contradiction(name, FactNumbers.Decimal(version.Number), FactNumbers.Decimal(i));
            if (i == 0) continue;
            VersionSnapshot former = snapshot.Versions[i - 1];
            if (version.Size.Lp64 == former.Size.Lp64)
                return new FactFault(BaselineRule.SeveralVersionsOneSize, -1, [FactNumbers.Decimal(i - 1), FactNumbers.Decimal(i), FactNumbers.Decimal(version.Size.Lp64)]);
            if (version.Size.Lp64 < former.Size.Lp64)
                return Contradiction(name, "size " + FactNumbers.Decimal(version.Size.Lp64), "more than " + FactNumbers.Decimal(former.Size.Lp64));
        }
        return null;
    }

    private static FactFault? CheckEmbedded(SnapshotBuilder builder, AbiSnapshot snapshot)
    {
        foreach (EmbeddedSnapshot embedded in snapshot.Embedded)
        {
            if (embedded.Members.Count == 0) return Contradiction(embedded.Name, "no members", "at least one");
            PerLayout end = default;
            foreach (EmbeddedMember member in embedded.Members)
            {
                string path = embedded.Name + "." + member.Name;
                if (builder.Measure(member.Type) is not { } measured) return Contradiction(path, member.Type.ToString(), "a type that is described");
                if (embedded.IsUnion && member.Offset != default) return Contradiction(path, "at " + FactNumbers.Decimal(Math.Max(member.Offset.Lp64, member.Offset.I386)), "at 0");
                if (member.Offset.Lp64 < end.Lp64) return Contradiction(path, "at " + FactNumbers.Decimal(member.Offset.Lp64), "at " + FactNumbers.Decimal(end.Lp64) + " or later");
                if (member.Offset.I386 < end.I386) return Contradiction(path, "i386 " + FactNumbers.Decimal(member.Offset.I386), "at " + FactNumbers.Decimal(end.I386) + " or later");
                if (!EndsWithin(member.Offset.Lp64, measured.Size.Lp64, embedded.Size.Lp64) || !EndsWithin(member.Offset.I386, measured.Size.I386, embedded.Size.I386))
                    return Contradiction(path, "at " + FactNumbers.Decimal(member.Offset.Lp64), "within " + FactNumbers.Decimal(embedded.Size.Lp64) + " bytes");
                if (!embedded.IsUnion) end = new PerLayout(member.Offset.Lp64 + measured.Size.Lp64, member.Offset.I386 + measured.Size.I386);
            }
        }
        return null;
    }

    private static bool EndsWithin(int offset, int size, int whole) => (long)offset + size <= whole;

    private static FactFault Missing(string word) => new(BaselineRule.MissingFact, -1, [word]);

    public static FactFault Contradiction(string about, string said, string expected) => new(BaselineRule.InconsistentFacts, -1, [about, said, expected]);
}
