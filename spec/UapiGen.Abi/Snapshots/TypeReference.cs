namespace UapiGen.Abi;

/// <summary>A field's type as a baseline names it: what it is made of is said elsewhere in the baseline.</summary>
/// <param name="Shape">Integer, enumeration, embedded struct or union.</param>
/// <param name="Name">The full name of the enumeration, struct or union; empty for an integer.</param>
/// <param name="Kind">The integer, or the one that the enumeration is stored as; without meaning for a struct or union.</param>
/// <param name="Lengths">The lengths of the arrays around it, the innermost first; empty for no array.</param>
public sealed record TypeReference(TypeShape Shape, string Name, ScalarKind Kind, EquatableArray<int> Lengths)
{
    /// <summary>The plain integers, each once.</summary>
    private static readonly TypeReference[] s_scalars = MakeScalars();

    /// <summary>Names a type.</summary>
    public static TypeReference Of(AbiType type)
    {
        if (type is ScalarType plain) return Of(plain.Kind);
        int depth = 0;
        for (AbiType inner = type; inner is ArrayType array; inner = array.Element) depth++;
        int[] lengths = depth == 0 ? [] : new int[depth];
        while (type is ArrayType array)
        {
            lengths[--depth] = array.Length;
            type = array.Element;
        }
        var all = new EquatableArray<int>(lengths);
        return type switch
        {
            ScalarType scalar => new TypeReference(TypeShape.Scalar, "", scalar.Kind, all),
            EnumType named => new TypeReference(TypeShape.Enum, FullName.Plain(named.Name), named.Underlying, all),
            StructType embedded => new TypeReference(TypeShape.Struct, FullName.Plain(embedded.Name), default, all),
            UnionType embedded => new TypeReference(TypeShape.Union, FullName.Plain(embedded.Name), default, all),
            _ => throw new ArgumentException($"no name for {type.GetType().Name}", nameof(type)),
        };
    }

    /// <summary>An integer, which is the same object wherever it is read.</summary>
    internal static TypeReference Of(ScalarKind kind) => s_scalars[(int)kind];

    private static TypeReference[] MakeScalars()
    {
        var scalars = new TypeReference[(int)ScalarKind.S64 + 1];
        for (int kind = 0; kind < scalars.Length; kind++)
            scalars[kind] = new TypeReference(TypeShape.Scalar, "", (ScalarKind)kind, default);
        return scalars;
    }

    /// <summary>Whether it is a struct or union, described in a place of its own.</summary>
    public bool IsEmbedded => Shape is TypeShape.Struct or TypeShape.Union;

    /// <summary>The text that stands in a baseline: <c>u64</c>, <c>Ns.Mode:u64</c>, <c>struct Ns.Range[5]</c>, <c>union Ns.Value</c>.</summary>
    public override string ToString() => TypeReferenceText.Write(this);
}

/// <summary>What a type is, apart from the arrays around it.</summary>
public enum TypeShape
{
    /// <summary>An integer.</summary>
    Scalar,

    /// <summary>An enumeration.</summary>
    Enum,

    /// <summary>An embedded struct.</summary>
    Struct,

    /// <summary>An embedded union.</summary>
    Union,
}
