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
    /// <param name="type">The struct, for messages.</param>
    /// <param name="isUnion">Whether it is a union.</param>
    /// <param name="fields">Its fields at their places.</param>
    /// <param name="size">Its sizeof.</param>
    /// <param name="target">Whose layout it is: that of a 32-bit machine is explained by its own rules, so that the declaration has it there, and the 64-bit layout elsewhere.</param>
    /// <exception cref="ImportException">Nothing explains the layout.</exception>
    public static (IReadOnlyList<ImportedField> Fields, int Pack, int Align) Solve(string type, bool isUnion, IReadOnlyList<ImportedField> fields, long size, TargetAbi target)
    {
        string why = "";
        foreach (int pack in s_packs)
        {
            if (Try(type, isUnion, fields, size, pack, target, ref why) is { } solved) return solved;
        }
        throw new ImportException(why);
    }

    private static (IReadOnlyList<ImportedField> Fields, int Pack, int Align)? Try(string type, bool isUnion, IReadOnlyList<ImportedField> fields, long size, int pack, TargetAbi target, ref string why)
    {
        List<ImportedField> placed = [];
        long end = 0, managedEnd = 0;
        int strictest = 1;
        foreach (ImportedField field in fields)
        {
            int natural = LayoutEngine.Measure(field.Layout, target).Alignment, wanted = Math.Max(natural, field.Align);
            int alignment = Packed(wanted, pack), said = field.Align;
            while (!isUnion && pack == 0 && Up(end, alignment) < field.Offset && alignment < LargestAlignment) said = alignment *= 2;
            long at = isUnion ? 0 : Up(end, alignment);
            if (at != field.Offset)
            {
                if (why.Length == 0) why = $"{type}.{field.CName}: it lies at {field.Offset}, where no packing and no alignment puts it behind what ends at {end}";
                return null;
            }
            // .NET, of 64 bits, knows no alignment but the natural one: a hole that another made has to be there already.
            (int managedSize, int managed) = LayoutEngine.Measure(field.Layout, TargetAbi.X86_64);
            long managedAt = isUnion ? 0 : Up(managedEnd, Packed(Math.Max(managed, said), pack));
            if (!isUnion && Up(managedEnd, Packed(managed, pack)) != managedAt)
                throw new ImportException($"{type}.{field.CName}: it is aligned to {said} and leaves a hole of {Counted.Bytes(managedAt - managedEnd)}, which .NET cannot leave; declare fields for the bytes from {managedEnd} on");
            placed.Add(field with { Align = said });
            end = Math.Max(end, at + field.Size);
            managedEnd = Math.Max(managedEnd, managedAt + managedSize);
            strictest = Math.Max(strictest, alignment);
        }
        int whole = 0;
        while (Up(end, strictest) < size && strictest < LargestAlignment) whole = strictest *= 2;
        if (Up(end, strictest) == size) return (placed, pack, whole);
        if (why.Length == 0) why = $"{type} has {Counted.Bytes(size)}, which no packing and no alignment gives a struct whose last member ends at {end}";
        return null;
    }

    private static int Packed(int alignment, int pack) => pack == 0 ? alignment : Math.Min(alignment, pack);

    private static long Up(long value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
