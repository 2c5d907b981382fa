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
        return CheckEmbedded(builder, snapshot) ?? CheckVersions(snapshot) ?? CheckFields(builder, snapshot);
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

    /// <summary>Lays the fields out again.</summary>
    private static FactFault? CheckFields(SnapshotBuilder builder, AbiSnapshot snapshot)
    {
        long wideEnd = 0, narrowEnd = 0;
        int wideAlignment = 1, narrowAlignment = 1, next = 0;
        foreach (VersionSnapshot version in snapshot.Versions)
        {
            for (; next < snapshot.Fields.Count && snapshot.Fields[next].Since <= version.Number; next++)
            {
                FieldSnapshot field = snapshot.Fields[next];
                // The struct may have been described anew since the field was read.
                if (builder.Measure(field.Type) is not { } measured) return Contradiction(field.Name, field.Type.ToString(), "a type that is described");
                if (measured.Size != field.Size) return Contradiction(field.Name, FactNumbers.Decimal(field.Size.Lp64) + " bytes", FactNumbers.Decimal(measured.Size.Lp64) + " bytes");
                if (CheckBits(field) is { } bits) return bits;
                int wide = Packed(measured.Alignment.Lp64, snapshot.Pack), narrow = Packed(measured.Alignment.I386, snapshot.Pack);
                if (CheckPlace(field.Name, field.Offset.Lp64, snapshot.IsUnion ? 0 : AlignUp(wideEnd, wide)) is { } fault) return fault;
                if (CheckPlace(field.Name, field.Offset.I386, snapshot.IsUnion ? 0 : AlignUp(narrowEnd, narrow)) is { } fault386) return fault386;
                wideEnd = Math.Max(wideEnd, (long)field.Offset.Lp64 + field.Size.Lp64);
                narrowEnd = Math.Max(narrowEnd, (long)field.Offset.I386 + field.Size.I386);
                wideAlignment = Math.Max(wideAlignment, wide);
                narrowAlignment = Math.Max(narrowAlignment, narrow);
            }
            string name = "version " + FactNumbers.Decimal(version.Number);
            if (Check(name, "align", version.Alignment, wideAlignment, narrowAlignment) is { } alignment) return alignment;
            if (Check(name, "end", version.KnownEnd, wideEnd, narrowEnd) is { } end) return end;
            if (Check(name, "size", version.Size, AlignUp(wideEnd, wideAlignment), AlignUp(narrowEnd, narrowAlignment)) is { } size) return size;
        }
        return next == snapshot.Fields.Count
            ? null
            : Contradiction(snapshot.Fields[next].Name, "since " + FactNumbers.Decimal(snapshot.Fields[next].Since), "a version in the order of places");
    }

    /// <summary>Bit-fields follow each other within an integer.</summary>
    private static FactFault? CheckBits(FieldSnapshot field)
    {
        if (field.BitFields.Count == 0) return null;
        string first = field.Name + "." + field.BitFields[0].Name;
        if (field.Type.Shape != TypeShape.Scalar || field.Type.Lengths.Count > 0) return Contradiction(first, "bits of " + field.Type, "bits of an integer");
        int end = 0, size = field.Size.Lp64 * 8;
        foreach (BitFieldLayout place in field.BitFields)
        {
            string path = field.Name + "." + place.Name;
            if (place.Start < end) return Contradiction(path, "at " + FactNumbers.Decimal(place.Start), "at " + FactNumbers.Decimal(end) + " or later");
            if (place.End > size) return Contradiction(path, "at " + FactNumbers.Decimal(place.Start), "within " + FactNumbers.Decimal(size) + " bits");
            end = place.End;
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

    private static FactFault? CheckPlace(string field, int said, long follows) =>
        said == follows ? null : Contradiction(field, "at " + FactNumbers.Decimal(said), "at " + follows.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static FactFault? Check(string about, string word, PerLayout said, long wide, long narrow)
    {
        if (said.Lp64 != wide) return Contradiction(about, word + " " + FactNumbers.Decimal(said.Lp64), word + " " + wide.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return said.I386 == narrow
            ? null
            : Contradiction(about, "i386 " + word + " " + FactNumbers.Decimal(said.I386), "i386 " + word + " " + narrow.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static int Packed(int alignment, int pack) => pack == 0 ? alignment : Math.Min(alignment, pack);

    private static long AlignUp(long value, int alignment) => (value + alignment - 1) / alignment * alignment;

    private static FactFault Missing(string word) => new(BaselineRule.MissingFact, -1, [word]);

    private static FactFault Contradiction(string about, string said, string expected) => new(BaselineRule.InconsistentFacts, -1, [about, said, expected]);
}
