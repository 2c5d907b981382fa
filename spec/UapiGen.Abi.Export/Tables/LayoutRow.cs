namespace UapiGen.Abi.Export;

/// <summary>A part of a struct with its place: a field, a member of what it embeds, a bit-field, or bytes that nobody named.</summary>
public sealed class LayoutRow
{
    /// <summary>What it is.</summary>
    public required LayoutRowKind Kind { get; init; }

    /// <summary>Its name in C; empty for holes, and for structs and unions that C gives no name.</summary>
    public required string Name { get; init; }

    /// <summary>The way to it from the struct, such as <c>data.arch</c>; of what has no name of its own, the way to what holds it.</summary>
    public required string Path { get; init; }

    /// <summary>Its type in C, lengths of arrays included; empty for holes.</summary>
    public string Type { get; init; } = "";

    /// <summary>The enumeration of its values, by its short name in C#; empty where it is none.</summary>
    public string Enumeration { get; init; } = "";

    /// <summary>The same enumeration as C has it: <c>enum perf_type_id</c>, or what its constants begin with, <c>RESOLVE_*</c>; empty where it is none, and where C has no name for it.</summary>
    public string CEnumeration { get; init; } = "";

    /// <summary>Bytes from the start of the outermost struct; of an array's element, those of the first.</summary>
    public required PerLayout Offset { get; init; }

    /// <summary>The bytes it takes; of a hole, 0 in the layout that has none.</summary>
    public required PerLayout Size { get; init; }

    /// <summary>The version from which on the struct has it.</summary>
    public required int Since { get; init; }

    /// <summary>The first bit of a bit-field, as C counts within its integer.</summary>
    public int FirstBit { get; init; }

    /// <summary>The bits of a bit-field; 0 for what is none.</summary>
    public int BitWidth { get; init; }

    /// <summary>Whether a caller must leave it zero.</summary>
    public bool MustBeZero { get; init; }

    /// <summary>What is promised of it, in words; empty where any value goes.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Its members, bit-fields and holes, where it is made of any. Those of an array are its first element's.</summary>
    public IReadOnlyList<LayoutRow> Children { get; init; } = [];

    /// <summary>Whether its children lie over each other.</summary>
    public bool IsUnion { get; init; }

    /// <summary>Whether it is an array.</summary>
    public bool IsArray { get; init; }

    /// <summary>Its type, arrays included; null where nobody named it, and of bit-fields.</summary>
    internal AbiType? Declared { get; init; }

    /// <summary>The field of the declared struct that it is, if it is one.</summary>
    internal FieldSnapshot? Field { get; init; }

    /// <summary>Whether nobody named these bytes or bits.</summary>
    public bool IsUnnamed => Kind is LayoutRowKind.Hole or LayoutRowKind.Padding or LayoutRowKind.UnnamedBits;

    /// <summary>It and all that it is made of, outermost first, each with its depth.</summary>
    public IEnumerable<(LayoutRow Row, int Depth)> Flatten(int depth = 0)
    {
        yield return (this, depth);
        foreach (LayoutRow child in Children)
        {
            foreach ((LayoutRow, int) inner in child.Flatten(depth + 1)) yield return inner;
        }
    }
}

/// <summary>What a row of a layout is.</summary>
public enum LayoutRowKind
{
    /// <summary>A field, or a member of an embedded struct or union.</summary>
    Field,

    /// <summary>A bit-field.</summary>
    Bits,

    /// <summary>Bytes between two fields.</summary>
    Hole,

    /// <summary>Bytes behind the last field that sizeof counts.</summary>
    Padding,

    /// <summary>Bits behind the last bit-field of an integer.</summary>
    UnnamedBits,

    /// <summary>What follows the struct without a size of its own.</summary>
    FlexibleTail,
}
