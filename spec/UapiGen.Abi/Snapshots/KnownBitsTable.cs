namespace UapiGen.Abi;

/// <summary>The bits of a field that versions brought: a row a version, in their order.</summary>
internal static class KnownBitsTable
{
    /// <summary>The table of a declared field; bits that are said in several parts are one row.</summary>
    public static EquatableArray<KnownBitsSince> Of(FieldDeclaration field)
    {
        EquatableArray<KnownBitsSince> table = default;
        foreach (VersionedBits later in field.KnownSince)
            table = With(table, later.Version, later.Bits.Bits | Find(table, later.Version));
        return table;
    }

    /// <summary>The bits that a version brought.</summary>
    public static ulong Find(EquatableArray<KnownBitsSince> table, int version)
    {
        foreach (KnownBitsSince row in table)
        {
            if (row.Version == version) return row.Bits;
        }
        return 0;
    }

    /// <summary>The table with another row for a version, or without one where it brought no bits.</summary>
    public static EquatableArray<KnownBitsSince> With(EquatableArray<KnownBitsSince> table, int version, ulong bits)
    {
        var rows = new ArrayBuilder<KnownBitsSince>(table.Count + 1);
        KnownBitsSince? added = bits == 0 ? null : new KnownBitsSince(version, bits);
        foreach (KnownBitsSince row in table)
        {
            if (added is not null && row.Version > version)
            {
                rows.Add(added);
                added = null;
            }
            if (row.Version != version) rows.Add(row);
        }
        if (added is not null) rows.Add(added);
        return new EquatableArray<KnownBitsSince>(rows.ToArray());
    }
}
