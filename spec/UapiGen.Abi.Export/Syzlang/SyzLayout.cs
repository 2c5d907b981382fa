namespace UapiGen.Abi.Export;

/// <summary>
/// Where syzkaller puts members by itself (layoutStructFields in its pkg/compiler/gen.go): like C, with an int64 at 4 bytes on i386, and without an idea of alignments that are asked for.
/// A struct that lies so in both layouts needs no attribute, and is right on every target; any other is packed, its holes written out as 64-bit targets have them.
/// </summary>
internal static class SyzLayout
{
    /// <summary>Whether members lie between two places as syzkaller puts them.</summary>
    /// <param name="rows">The members in the order of memory; holes are looked through.</param>
    /// <param name="start">Where the struct starts.</param>
    /// <param name="end">Where it ends, what C pads it with included.</param>
    public static bool IsNatural(IEnumerable<LayoutRow> rows, PerLayout start, PerLayout end)
    {
        LayoutRow[] named = [.. rows.Where(row => !row.IsUnnamed)];
        return named.All(IsSameOrNatural) && Lies(named, end.Lp64 - start.Lp64, row => (row.Offset.Lp64 - start.Lp64, row.Size.Lp64), 8)
            && Lies(named, end.I386 - start.I386, row => (row.Offset.I386 - start.I386, row.Size.I386), 4);
    }

    /// <summary>Whether an embedded struct or union is what syzkaller makes of its members.</summary>
    public static bool IsNatural(LayoutRow composite) => composite.IsUnion
        ? composite.Children.Where(child => !child.IsUnnamed).All(IsSameOrNatural) && (!IsPadded(composite) || composite.Size.AreSame)
        : IsNatural(composite.Children, composite.Offset, End(composite.Children));

    /// <summary>Whether a union is larger than any of its choices: C rounds it up, syzkaller does not.</summary>
    public static bool IsPadded(LayoutRow union) => union.Children.Any(child => child.IsUnnamed);

    /// <summary>Where members end; of an array of structs, those of its first.</summary>
    public static PerLayout End(IReadOnlyList<LayoutRow> rows) => new(rows.Max(row => row.Offset.Lp64 + row.Size.Lp64), rows.Max(row => row.Offset.I386 + row.Size.I386));

    /// <summary>Whether it has its size on all targets: what is packed has the same everywhere.</summary>
    private static bool IsSameOrNatural(LayoutRow row) => SyzTypes.Innermost(row.Declared!) is not CompositeType || row.Size.AreSame || IsNatural(row);

    private static bool Lies(LayoutRow[] rows, int size, Func<LayoutRow, (int Offset, int Size)> place, int widest)
    {
        int at = 0, alignment = 1;
        foreach (LayoutRow row in rows)
        {
            int own = Alignment(row, widest), next = Up(at, own);
            (int offset, int length) = place(row);
            // Bit-fields behind a hole would move into it, as C's do; each of our integers is its own.
            if (next != offset || (next != at && row.Children is [{ BitWidth: > 0 }, ..])) return false;
            at = next + length;
            alignment = Math.Max(alignment, own);
        }
        return Up(at, alignment) == size;
    }

    private static int Alignment(LayoutRow row, int widest)
    {
        AbiType type = SyzTypes.Innermost(row.Declared!);
        if (type is not CompositeType) return Math.Min(SyzTypes.Bytes(type), widest);
        return !row.IsUnion && !IsNatural(row) ? 1 : row.Children.Where(child => !child.IsUnnamed).Max(child => Alignment(child, widest));
    }

    private static int Up(int at, int alignment) => (at + alignment - 1) / alignment * alignment;
}
