using UapiGen.Abi;

namespace UapiGen.Btf.Comparison;

/// <summary>A declared field, one of the bit-fields that it stores, or a member of what has no name in C.</summary>
/// <param name="Place">Its name and place.</param>
/// <param name="Type">Its type; null where only its place is known.</param>
/// <param name="IsBits">Whether it is a bit-field.</param>
/// <param name="IsReserved">Whether it is room, and no promise.</param>
/// <param name="IsChoice">Whether it lies in a union: what else lies there does not bind it.</param>
internal sealed record OurField(FieldPlace Place, AbiType? Type, bool IsBits, bool IsReserved, bool IsChoice)
{
    /// <summary>The fields of a layout of which nothing else is known.</summary>
    public static IReadOnlyList<OurField> Of(StructLayout layout) => [.. layout.Fields.Select(field => Whole(field, null, 0, isChoice: false))];

    /// <summary>The members of an embedded struct or union.</summary>
    public static IReadOnlyList<OurField> Of(CompositeType type, TargetAbi target)
    {
        List<OurField> fields = [];
        Add(fields, type, 0, isChoice: false, target);
        return fields;
    }

    /// <summary>The fields of a declaration; one that stores bit-fields is these.</summary>
    public static IReadOnlyList<OurField> Of(StructDeclaration declaration, TargetAbi target)
    {
        StructLayout layout = LayoutEngine.Lay(declaration, target);
        List<OurField> fields = [];
        for (int i = 0; i < layout.Fields.Count; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            if (field.BitFields.Count == 0) Add(fields, layout.Fields[i], field.Type, field.IsAnonymous, 0, declaration.IsUnion, target);
            else fields.AddRange(BitFieldLayout.Lay(field).Select(bits => Bits(bits, layout.Fields[i])));
        }
        return fields;
    }

    private static void Add(List<OurField> fields, CompositeType type, long start, bool isChoice, TargetAbi target)
    {
        StructLayout layout = LayoutEngine.Lay(type, target);
        for (int i = 0; i < layout.Fields.Count; i++)
            Add(fields, layout.Fields[i], type.Members[i].Type, type.Members[i].IsAnonymous, start, isChoice || type is UnionType, target);
    }

    private static void Add(List<OurField> fields, FieldLayout field, AbiType type, bool isAnonymous, long start, bool isChoice, TargetAbi target)
    {
        if (isAnonymous && type is CompositeType inner) Add(fields, inner, start + field.Offset, isChoice, target);
        else fields.Add(Whole(field, type, start, isChoice));
    }

    private static OurField Whole(FieldLayout field, AbiType? type, long start, bool isChoice) =>
        new(new FieldPlace(field.Name, (start + field.Offset) * 8L, field.Size * 8L), type, IsBits: false, FieldNames.IsReserved(field.Name), isChoice);

    /// <summary>Both sides count the bits of a machine in its own order, so that the first declared has the lowest number in both.</summary>
    private static OurField Bits(BitFieldLayout bits, FieldLayout word) =>
        new(new FieldPlace(bits.Name, (word.Offset * 8L) + bits.Start, bits.Width), null, IsBits: true, bits.MustBeZero || FieldNames.IsReserved(bits.Name), IsChoice: false);
}
