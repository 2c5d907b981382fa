using UapiGen.Abi;

namespace UapiGen.Cli.Import.Model;

/// <summary>
/// Finds why members lie where they do: debug information says places, and not which packing and which alignments made them. The first that explains
/// all of them is taken: none, then an alignment said at a member or at the whole, then packing.
/// </summary>
internal static class LayoutSolver
{
    private const int LargestAlignment = 4096;

    private static readonly int[] s_packs = [0, 1, 2, 4, 8];

    /// <summary>The fields with their alignments, and the struct's own packing and alignment.</summary>
    /// <exception cref="ImportException">Nothing explains the layout.</exception>
    public static (IReadOnlyList<ImportedField> Fields, int Pack, int Align) Solve(string type, bool isUnion, IReadOnlyList<ImportedField> fields, long size)
    {
        string why = "";
        foreach (int pack in s_packs)
        {
            if (Try(type, isUnion, fields, size, pack, ref why) is { } solved) return solved;
        }
        throw new ImportException(why);
    }

    private static (IReadOnlyList<ImportedField> Fields, int Pack, int Align)? Try(string type, bool isUnion, IReadOnlyList<ImportedField> fields, long size, int pack, ref string why)
    {
        List<ImportedField> placed = [];
        long end = 0;
        int strictest = 1;
        foreach (ImportedField field in fields)
        {
            int natural = LayoutEngine.Measure(field.Layout, TargetAbi.X86_64).Alignment, wanted = Math.Max(natural, field.Align);
            int alignment = pack == 0 ? wanted : Math.Min(wanted, pack), said = field.Align;
            while (!isUnion && pack == 0 && Up(end, alignment) < field.Offset && alignment < LargestAlignment) said = alignment *= 2;
            long at = isUnion ? 0 : Up(end, alignment);
            if (at != field.Offset)
            {
                if (why.Length == 0) why = $"{type}.{field.CName}: it lies at {field.Offset}, where no packing and no alignment puts it behind what ends at {end}";
                return null;
            }
            // .NET knows no alignment but the natural one: a hole that another made has to be there already.
            if (!isUnion && Up(end, pack == 0 ? natural : Math.Min(natural, pack)) != at)
                throw new ImportException($"{type}.{field.CName}: it is aligned to {said} and leaves a hole of {at - end} bytes, which .NET cannot leave; declare fields for the bytes from {end} on");
            placed.Add(field with { Align = said });
            end = Math.Max(end, at + field.Size);
            strictest = Math.Max(strictest, alignment);
        }
        int whole = 0;
        while (Up(end, strictest) < size && strictest < LargestAlignment) whole = strictest *= 2;
        if (Up(end, strictest) == size) return (placed, pack, whole);
        if (why.Length == 0) why = $"{type} has {size} bytes, which no packing and no alignment gives a struct whose last member ends at {end}";
        return null;
    }

    private static long Up(long value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
