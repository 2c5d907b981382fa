namespace UapiGen.Abi;

/// <summary>
/// The rules of layout as a walk over members. Counts in 64 bits and stops growing at 2^31, one more than a size may be: a struct that is
/// too large is seen to be, whatever nesting of arrays made it so.
/// </summary>
internal struct LayoutCursor
{
    private const long TooLarge = 1L << 31;

    private bool _isUnion;

    /// <summary>Where the last member ended; of a union, the member that ends last.</summary>
    public long End { get; private set; }

    /// <summary>The alignment of the strictest member so far, in bytes.</summary>
    public int Alignment { get; private set; }

    /// <summary>sizeof of what was placed so far, trailing padding included.</summary>
    public readonly long Size => Math.Min(AlignUp(End, Alignment), TooLarge);

    /// <summary>Starts at offset 0, where every member of a union stays.</summary>
    /// <param name="isUnion">Whether it is a union.</param>
    /// <param name="alignment">The alignment that the whole has at least; 0 for none said.</param>
    public static LayoutCursor Start(bool isUnion, int alignment = 0) => new() { Alignment = Math.Max(alignment, 1), _isUnion = isUnion };

    /// <summary>Starts a versioned struct. What follows it without a size of its own takes part in its alignment.</summary>
    public static LayoutCursor Start(StructDeclaration declaration, TargetAbi target)
    {
        int tail = declaration.Tail is { } items ? Packed(Measure(items.Element, target).Alignment, declaration.Pack) : 0;
        return Start(declaration.IsUnion, Math.Max(declaration.Align, tail));
    }

    /// <summary>Places a member behind the ones before it, or over them in a union.</summary>
    /// <param name="type">The member's type.</param>
    /// <param name="align">The alignment that it has at least; 0 for none said.</param>
    /// <param name="pack">The largest alignment that a member gets, or 0 for each its own.</param>
    /// <param name="target">Whose rules.</param>
    /// <returns>Its offset, size and alignment.</returns>
    public (long Offset, long Size, int Alignment) Place(AbiType type, int align, int pack, TargetAbi target)
    {
        (long size, int alignment) = Measure(type, target);
        // Packing wins: it lowers the alignment that was said as well.
        alignment = Packed(Math.Max(alignment, align), pack);
        long offset = _isUnion ? 0 : AlignUp(End, alignment);
        End = Math.Max(End, Math.Min(offset + size, TooLarge));
        Alignment = Math.Max(Alignment, alignment);
        return (offset, size, alignment);
    }

    /// <summary>sizeof and alignof of a type; 2^31 stands for any size from there on.</summary>
    public static (long Size, int Alignment) Measure(AbiType type, TargetAbi target)
    {
        switch (type)
        {
            case ScalarType scalar:
                return Measure(scalar.Kind, target);
            case EnumType named:
                return Measure(named.Underlying, target);
            case ArrayType array:
                (long elementSize, int elementAlignment) = Measure(array.Element, target);
                return (Math.Min(elementSize * array.Length, TooLarge), elementAlignment);
            case CompositeType embedded:
                LayoutCursor inner = Start(embedded is UnionType, embedded.Align);
                foreach (StructMember member in embedded.Members)
                    inner.Place(member.Type, member.Align, embedded.Pack, target);
                return (inner.Size, inner.Alignment);
            default:
                throw new ArgumentException($"no layout for {type.GetType().Name}", nameof(type));
        }
    }

    private static (long Size, int Alignment) Measure(ScalarKind kind, TargetAbi target)
    {
        int size = kind.Size();
        return (size, size == 8 ? target.U64Alignment : size);
    }

    /// <summary>Where a member of an alignment would lie next.</summary>
    public readonly long Next(int alignment) => AlignUp(End, alignment);

    /// <summary>An alignment under packing.</summary>
    public static int Packed(int alignment, int pack) => pack == 0 ? alignment : Math.Min(alignment, pack);

    private static long AlignUp(long value, int alignment) => (value + alignment - 1) / alignment * alignment;
}
