using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Mutations;

/// <summary>Changes of the types of fields.</summary>
internal static class TypeMutations
{
    public static IEnumerable<Mutation> Sign(PublishedStruct was) =>
        was.EachField(field => OtherSign(field.Type) is { } other ? [Retyped(field, other)] : []);

    /// <summary>An integer becomes an array of bytes, or of halves of it; an array one of other elements; a struct its bytes.</summary>
    public static IEnumerable<Mutation> Kind(PublishedStruct was) =>
        was.EachField(field => SameWidth(field.Type).Select(type => Retyped(field, type)));

    public static IEnumerable<Mutation> Width(PublishedStruct was) =>
        was.EachField(field => field.Type is ScalarType scalar
            ? OtherWidths(scalar.Kind).Select(kind => Retyped(field, new ScalarType(kind)))
            : []);

    public static IEnumerable<Mutation> Resize(PublishedStruct was) =>
        was.EachField(field => field.Type is ArrayType array
            ? new[] { array.Length - 1, array.Length + 1, array.Length * 2 }.Where(length => length > 0).Select(length => Retyped(field, array with { Length = length }))
            : []);

    public static IEnumerable<Mutation> Pack(PublishedStruct was)
    {
        foreach (int pack in (int[])[1, 2, 4])
        {
            StructDeclaration packed = was.Declaration with { Pack = pack };
            bool same = LaysAlike(was.Declaration, packed, TargetAbi.X86_64) && LaysAlike(was.Declaration, packed, TargetAbi.I386);
            // Beside an alignment that C# cannot say, the attribute would say another size.
            Expectation expected = !same ? Expectation.Caught : packed.Align == 0 ? Expectation.Silent : Expectation.SilentOrRefused;
            yield return new Mutation($"to {pack}", was with { Declaration = packed }, expected);
        }
    }

    /// <summary>A struct becomes a union of its fields, a union a struct of them.</summary>
    public static IEnumerable<Mutation> OtherKind(PublishedStruct was) =>
        [new Mutation("", was with { Declaration = was.Declaration with { IsUnion = !was.Declaration.IsUnion } })];

    /// <summary>The integer of the other sign, or null for what is none.</summary>
    public static AbiType? OtherSign(AbiType type) => type switch
    {
        ScalarType scalar => new ScalarType(OtherSign(scalar.Kind)),
        ArrayType { Element: ScalarType element } array => array with { Element = new ScalarType(OtherSign(element.Kind)) },
        _ => null,
    };

    /// <summary>The integers are in pairs, the unsigned one first.</summary>
    public static ScalarKind OtherSign(ScalarKind kind) => (ScalarKind)((int)kind ^ 1);

    private static IEnumerable<AbiType> SameWidth(AbiType type)
    {
        int size = LayoutEngine.Measure(type, TargetAbi.X86_64).Size;
        var bytes = new ArrayType(new ScalarType(ScalarKind.U8), size);
        if (!type.Equals(bytes)) yield return bytes;
        if (type is EnumType named) yield return new ScalarType(named.Underlying);
        var words = new ArrayType(new ScalarType(ScalarKind.U32), size / 4);
        if (size % 4 == 0 && size > 4 && !type.Equals(words)) yield return words;
    }

    /// <summary>A packing that no field needs changes nothing.</summary>
    private static bool LaysAlike(StructDeclaration one, StructDeclaration other, TargetAbi target) =>
        LayoutEngine.Lay(one, target) is var laid && LayoutEngine.Lay(other, target) is var again
        && laid.Size == again.Size && laid.Alignment == again.Alignment && laid.Fields.Select(field => field.Offset).SequenceEqual(again.Fields.Select(field => field.Offset));

    private static IEnumerable<ScalarKind> OtherWidths(ScalarKind kind)
    {
        for (ScalarKind other = (ScalarKind)((int)kind & 1); other <= ScalarKind.S64; other += 2)
        {
            if (other != kind) yield return other;
        }
    }

    private static (string Place, FieldDeclaration Now, Expectation Expected) Retyped(FieldDeclaration field, AbiType type) =>
        ($" to {TypeReference.Of(type)}", field with { Type = type }, Expectation.Caught);
}
