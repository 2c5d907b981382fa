namespace UapiGen.Abi;

/// <summary>
/// The C rules of layout: a field begins at the next multiple of its alignment; a struct is aligned as its strictest field and padded at
/// its end to a multiple of that; an array is its elements one after the other; packing lowers every alignment to its value.
/// </summary>
public static class LayoutEngine
{
    /// <summary>Lays a versioned struct out.</summary>
    public static StructLayout Lay(StructDeclaration declaration, TargetAbi target)
    {
        var members = new StructMember[declaration.Fields.Count];
        for (int i = 0; i < members.Length; i++)
            members[i] = new StructMember(declaration.Fields[i].Name, declaration.Fields[i].Type);
        return Lay(new EquatableArray<StructMember>(members), declaration.Pack, target);
    }

    /// <summary>Lays members out one after the other.</summary>
    /// <param name="members">The members in order.</param>
    /// <param name="pack">The largest alignment that a member gets, or 0 for each its own.</param>
    /// <param name="target">Whose rules.</param>
    public static StructLayout Lay(EquatableArray<StructMember> members, int pack, TargetAbi target)
    {
        var fields = new FieldLayout[members.Count];
        int end = 0, strictest = 1;
        for (int i = 0; i < fields.Length; i++)
        {
            (int size, int alignment) = Measure(members[i].Type, target);
            if (pack != 0) alignment = Math.Min(alignment, pack);
            int offset = AlignUp(end, alignment);
            fields[i] = new FieldLayout(members[i].Name, offset, size, alignment, PaddingBefore: offset - end);
            end = offset + size;
            strictest = Math.Max(strictest, alignment);
        }
        return new StructLayout(new EquatableArray<FieldLayout>(fields), AlignUp(end, strictest), strictest);
    }

    /// <summary>sizeof and alignof of a type, in bytes.</summary>
    /// <exception cref="OverflowException">The type is larger than a 32-bit size can say.</exception>
    public static (int Size, int Alignment) Measure(AbiType type, TargetAbi target)
    {
        switch (type)
        {
            case ScalarType scalar:
                return Measure(scalar.Kind, target);
            case EnumType named:
                return Measure(named.Underlying, target);
            case ArrayType array:
                (int elementSize, int elementAlignment) = Measure(array.Element, target);
                return (checked(elementSize * array.Length), elementAlignment);
            case StructType embedded:
                StructLayout layout = Lay(embedded.Members, embedded.Pack, target);
                return (layout.Size, layout.Alignment);
            default:
                throw new ArgumentException($"no layout for {type.GetType().Name}", nameof(type));
        }
    }

    private static (int Size, int Alignment) Measure(ScalarKind kind, TargetAbi target)
    {
        int size = kind.Size();
        return (size, size == 8 ? target.U64Alignment : size);
    }

    private static int AlignUp(int value, int alignment) => checked(value + alignment - 1) / alignment * alignment;
}
