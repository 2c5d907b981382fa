namespace UapiGen.Abi;

/// <summary>
/// The C rules of layout: a field begins at the next multiple of its alignment; a struct is aligned as its strictest field and padded at
/// its end to a multiple of that; a union is laid out likewise, but that every member begins at 0; an array is its elements one after the
/// other; an alignment that is said raises the natural one; packing lowers every member's alignment to its value.
/// </summary>
public static class LayoutEngine
{
    /// <summary>Lays a versioned struct out.</summary>
    /// <exception cref="OverflowException">The struct is larger than a 32-bit size can say.</exception>
    public static StructLayout Lay(StructDeclaration declaration, TargetAbi target)
    {
        var fields = new FieldLayout[declaration.Fields.Count];
        LayoutCursor cursor = LayoutCursor.Start(declaration, target);
        for (int i = 0; i < fields.Length; i++)
            fields[i] = Place(ref cursor, declaration.Fields[i].Name, declaration.Fields[i].Type, declaration.Fields[i].Align, declaration.Pack, target);
        StructLayout layout = Finish(fields, cursor);
        if (declaration.Tail is not { } tail) return layout;
        int alignment = LayoutCursor.Packed(Measure(tail.Element, target).Alignment, declaration.Pack);
        return layout with { TailOffset = checked((int)cursor.Next(alignment)) };
    }

    /// <summary>sizeof of a versioned struct, in bytes, without the places of its fields.</summary>
    /// <exception cref="OverflowException">The struct is larger than a 32-bit size can say.</exception>
    public static int SizeOf(StructDeclaration declaration, TargetAbi target)
    {
        LayoutCursor cursor = LayoutCursor.Start(declaration, target);
        foreach (FieldDeclaration field in declaration.Fields)
            cursor.Place(field.Type, field.Align, declaration.Pack, target);
        return checked((int)cursor.Size);
    }

    /// <summary>
    /// sizeof as .NET lays a versioned struct out by its fields alone, in bytes: it knows neither alignments that are said nor what follows the
    /// struct. Where that is less than C's, the generated part says the size.
    /// </summary>
    /// <exception cref="OverflowException">The struct is larger than a 32-bit size can say.</exception>
    public static int ManagedSizeOf(StructDeclaration declaration)
    {
        LayoutCursor cursor = LayoutCursor.Start(declaration.IsUnion);
        foreach (FieldDeclaration field in declaration.Fields)
            cursor.Place(field.Type, 0, declaration.Pack, TargetAbi.X86_64);
        return checked((int)cursor.Size);
    }

    /// <summary>Lays an embedded struct or union out.</summary>
    /// <exception cref="OverflowException">It is larger than a 32-bit size can say.</exception>
    public static StructLayout Lay(CompositeType type, TargetAbi target)
    {
        var fields = new FieldLayout[type.Members.Count];
        LayoutCursor cursor = LayoutCursor.Start(type is UnionType, type.Align);
        for (int i = 0; i < fields.Length; i++)
            fields[i] = Place(ref cursor, type.Members[i].Name, type.Members[i].Type, type.Members[i].Align, type.Pack, target);
        return Finish(fields, cursor);
    }

    /// <summary>Lays members out one after the other.</summary>
    /// <param name="members">The members in order.</param>
    /// <param name="pack">The largest alignment that a member gets, or 0 for each its own.</param>
    /// <param name="target">Whose rules.</param>
    /// <exception cref="OverflowException">The struct is larger than a 32-bit size can say.</exception>
    public static StructLayout Lay(EquatableArray<StructMember> members, int pack, TargetAbi target) => Lay(new StructType("", members, pack), target);

    /// <summary>sizeof and alignof of a type, in bytes.</summary>
    /// <exception cref="OverflowException">The type is larger than a 32-bit size can say.</exception>
    public static (int Size, int Alignment) Measure(AbiType type, TargetAbi target)
    {
        (long size, int alignment) = LayoutCursor.Measure(type, target);
        return (checked((int)size), alignment);
    }

    private static FieldLayout Place(ref LayoutCursor cursor, string name, AbiType type, int align, int pack, TargetAbi target)
    {
        long before = cursor.End;
        (long offset, long size, int alignment) = cursor.Place(type, align, pack, target);
        return checked(new FieldLayout(name, (int)offset, (int)size, alignment, PaddingBefore: (int)Math.Max(offset - before, 0)));
    }

    private static StructLayout Finish(FieldLayout[] fields, LayoutCursor cursor) =>
        new(new EquatableArray<FieldLayout>(fields), checked((int)cursor.Size), cursor.Alignment);
}
