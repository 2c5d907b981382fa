using UapiGen.Abi;
using UapiGen.Btf.Comparison;

namespace UapiGen.Btf;

/// <summary>Holds declarations against what the kernel says of its own structs.</summary>
/// <remarks>
/// A declared field is looked for by its name and, failing that, by its place; in a union any member at its place will do. An integer may
/// stand for a word of bit-fields, on either side; where both have bit-fields, each is compared. Reserved room is no promise: what either side made of the other's is growth.
/// </remarks>
public static class BtfComparison
{
    /// <summary>Compares a declared struct.</summary>
    /// <param name="declaration">Ours.</param>
    /// <param name="theirs">The kernel's.</param>
    /// <param name="target">Whose rules lay ours out; null for x86-64's or i386's, by the size of the kernel's pointers.</param>
    /// <exception cref="BtfException">The kernel's struct is damaged.</exception>
    public static BtfVerdict Compare(StructDeclaration declaration, BtfLayout theirs, TargetAbi? target = null)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(theirs);
        target ??= theirs.Type.File.PointerSize == 8 ? TargetAbi.X86_64 : TargetAbi.I386;

        return Run(declaration.CName, LayoutEngine.SizeOf(declaration, target), OurField.Of(declaration, target), theirs, target, isEmbedded: false);
    }

    /// <summary>Compares a struct of which only the layout is known: what it embeds is compared by place and size alone.</summary>
    /// <param name="name">The struct tag in C.</param>
    /// <param name="ours">Our layout.</param>
    /// <param name="theirs">The kernel's.</param>
    /// <exception cref="BtfException">The kernel's struct is damaged.</exception>
    public static BtfVerdict CompareLayout(string name, StructLayout ours, BtfLayout theirs)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        FieldMatching matching = new(ours.Size, OurField.Of(ours), theirs);
        matching.Run();
        return Judge(name, ours.Size, theirs, matching, isEmbedded: false);
    }

    private static BtfVerdict Run(string name, int ourSize, IReadOnlyList<OurField> ours, BtfLayout theirs, TargetAbi target, bool isEmbedded)
    {
        FieldMatching matching = new(ourSize, ours, theirs);
        matching.Run();
        foreach (OurField field in ours)
        {
            if (field.Type is not CompositeType inner || matching.Partner(field)?.Embedded is not { } embedded) continue;
            matching.Take(field.Place, Run(embedded.Name, LayoutEngine.Measure(inner, target).Size, OurField.Of(inner, target), embedded, target, isEmbedded: true));
        }
        return Judge(name, ourSize, theirs, matching, isEmbedded);
    }

    private static BtfVerdict Judge(string name, int ourSize, BtfLayout theirs, FieldMatching matching, bool isEmbedded)
    {
        List<BtfBreak> breaks = matching.Breaks;
        List<string> notes = matching.Notes;
        List<FieldPlace> kernelHasMore = matching.KernelHasMore, weHaveMore = matching.WeHaveMore;
        if (breaks.Count == 0 && kernelHasMore.Count > 0)
        {
            // Growth is one line: a kernel with more fields than ours cannot lack one of ours.
            foreach (FieldPlace ours in weHaveMore)
                breaks.Add(new BtfBreak(ours, kernelHasMore[0], $"{ours}: the kernel lacks it, but has {kernelHasMore[0]} that we lack"));
        }

        // No field makes one side the newer one: packed, or aligned, it is another struct, whose sizeof no caller of the other passes.
        if (ourSize != theirs.Size && breaks.Count == 0 && kernelHasMore.Count == 0 && weHaveMore.Count == 0)
        {
            // A declaration may be one member of a union, which is as large as its largest; and of an embedded struct, what lies behind it tells enough.
            if (isEmbedded || theirs.IsUnion) notes.Add($"the sizes differ by no field: ours has {ourSize} bytes, the kernel's {theirs.Size}");
            else breaks.Add(PaddingBreak(name, ourSize, theirs));
        }

        BtfRelation relation =
            breaks.Count > 0 ? BtfRelation.Broken :
            kernelHasMore.Count > 0 ? BtfRelation.Older :
            weHaveMore.Count > 0 ? BtfRelation.Newer :
            BtfRelation.Same;
        return new BtfVerdict(
            name, relation, ourSize, theirs.Size,
            new EquatableArray<BtfBreak>([.. breaks]), new EquatableArray<FieldPlace>([.. kernelHasMore]),
            new EquatableArray<FieldPlace>([.. weHaveMore]), new EquatableArray<string>([.. notes]));
    }

    private static BtfBreak PaddingBreak(string name, int ourSize, BtfLayout theirs) => new(
        new FieldPlace(name, 0, ourSize * 8L),
        new FieldPlace(name, 0, theirs.Size * 8L),
        $"ours has {ourSize} bytes and the kernel's {theirs.Size}, with the same fields: only the padding at the end differs; say how it is packed, [StructLayout(LayoutKind.Sequential, Pack = n)], or aligned, [Aligned(n)]");
}
