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

    /// <summary>A struct or union, nested up to three deep.</summary>
    public static Gen<CompositeType> Composite { get; } = CompositeOf(TypeOf(3));

    private static Gen<AbiType> TypeOf(int depth)
    {
        if (depth == 0) return s_leaf;
        Gen<AbiType> inner = TypeOf(depth - 1);
        return Gen.Frequency(
            (6, s_leaf),
            (2, Gen.Select(inner, Gen.Int[1, 9], (element, length) => (AbiType)new ArrayType(element, length))),
            (1, CompositeOf(inner).Select(embedded => (AbiType)embedded)));
    }

    private static Gen<CompositeType> CompositeOf(Gen<AbiType> member) => Gen.Select(
        member.Array[1, 7],
        s_pack,
        Gen.Int[0, 2],
        (types, pack, kind) =>
        {
            var members = new EquatableArray<StructMember>([.. types.Select((type, i) => new StructMember("f" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), type))]);
            return kind == 0 ? new UnionType("global::S", members, pack) : (CompositeType)new StructType("global::S", members, pack);
        });
}
