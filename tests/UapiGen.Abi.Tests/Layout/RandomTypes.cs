using CsCheck;

namespace UapiGen.Abi.Tests.Layout;

/// <summary>Structs and unions of all shapes: nested, arrays of arrays, enums, packed, every integer.</summary>
internal static class RandomTypes
{
    private static readonly Gen<ScalarKind> s_kind = Gen.Int[0, (int)ScalarKind.S64].Select(kind => (ScalarKind)kind);
    private static readonly Gen<int> s_pack = Gen.Frequency((6, Gen.Const(0)), (1, Gen.Const(1)), (1, Gen.Const(2)), (1, Gen.Const(4)), (1, Gen.Const(8)));

    private static readonly Gen<AbiType> s_leaf = Gen.Frequency(
        (4, s_kind.Select(kind => (AbiType)new ScalarType(kind))),
        (1, s_kind.Select(kind => (AbiType)new EnumType("global::E", kind))));

    private static readonly Gen<int> s_natural = Gen.Const(0);
    private static readonly Gen<int> s_align = Gen.Frequency((12, Gen.Const(0)), (1, Gen.Int[0, 6].Select(power => 1 << power)));

    /// <summary>A struct or union, nested up to three deep, in which everything is aligned as its type is.</summary>
    public static Gen<CompositeType> Composite { get; } = CompositeOf(TypeOf(3, s_natural), s_natural);

    /// <summary>A struct or union in which members, and structs as a whole, may be aligned more strictly.</summary>
    public static Gen<CompositeType> Aligned { get; } = CompositeOf(TypeOf(3, s_align), s_align);

    /// <summary>A versioned struct that may be aligned more strictly, with or without an array that follows it.</summary>
    public static Gen<StructDeclaration> Declaration { get; } = Gen.Select(
        CompositeOf(TypeOf(2, s_align), s_align),
        TypeOf(1, s_align),
        Gen.Bool,
        (type, element, hasTail) =>
            new StructDeclaration("s", "s", new([.. type.Members.Select(member => new FieldDeclaration(member.Name, member.Type) { Align = member.Align })]), new Contract(), Pack: type.Pack)
            {
                Align = type.Align,
                IsUnion = type is UnionType,
                Tail = hasTail && type is StructType ? new FlexibleTail("tail", element) : null,
            });

    private static Gen<AbiType> TypeOf(int depth, Gen<int> align)
    {
        if (depth == 0) return s_leaf;
        Gen<AbiType> inner = TypeOf(depth - 1, align);
        return Gen.Frequency(
            (6, s_leaf),
            (2, Gen.Select(inner, Gen.Int[1, 9], (element, length) => (AbiType)new ArrayType(element, length))),
            (1, CompositeOf(inner, align).Select(embedded => (AbiType)embedded)));
    }

    private static Gen<CompositeType> CompositeOf(Gen<AbiType> member, Gen<int> align) => Gen.Select(
        Gen.Select(member, align).Array[1, 7],
        s_pack,
        Gen.Int[0, 2],
        align,
        (all, pack, kind, whole) =>
        {
            var members = new EquatableArray<StructMember>([.. all.Select((one, i) => new StructMember("f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), one.Item1) { Align = one.Item2 })]);
            CompositeType type = kind == 0 ? new UnionType("global::S", members, pack) : new StructType("global::S", members, pack);
            return whole == 0 ? type : type with { Align = whole };
        });
}
