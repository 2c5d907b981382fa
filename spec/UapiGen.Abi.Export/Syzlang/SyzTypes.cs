namespace UapiGen.Abi.Export;

/// <summary>Types as syzkaller spells them. Structs are packed and their holes written out: they lie as we say, whatever a target aligns by itself.</summary>
internal sealed class SyzTypes(AbiSnapshot snapshot, SyzFlags flags)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Whether the size field says any number, and not the size of the struct that it is in.</summary>
    public bool SaysAnySize { get; set; }

    /// <summary>The definitions, each before it is used.</summary>
    public List<string> Definitions { get; } = [];

    /// <summary>Defines a struct.</summary>
    public void Struct(string name, IEnumerable<string> members) => Definitions.Add($"{name} {{\n{Lines(members)}}} [packed]\n");

    /// <summary>Defines a union.</summary>
    public void Union(string name, IEnumerable<string> members, bool isVarlen) => Definitions.Add($"{name} [\n{Lines(members)}]{(isVarlen ? " [varlen]" : "")}\n");

    /// <summary>The members of a struct, up to its end: holes, and bit-fields one by one, among them.</summary>
    public IEnumerable<string> Members(IReadOnlyList<LayoutRow> rows, int end)
    {
        int at = 0;
        foreach (LayoutRow row in rows)
        {
            int size = Math.Min(row.Size.Lp64, end - row.Offset.Lp64);
            if (row.IsUnnamed && size > 0) yield return Pad(row.Offset.Lp64, size);
            else if (row.Children is [{ BitWidth: > 0 }, ..])
            {
                foreach (LayoutRow bits in row.Children) yield return Bits(row, bits);
            }
            else if (!row.IsUnnamed) yield return $"{Name(row)}\t{Of(row)}";
            at = row.Offset.Lp64 + size;
        }
        // What an older version had as padding behind its last field.
        if (end != int.MaxValue && at < end) yield return Pad(at, end - at);
    }

    /// <summary>The type of a field or member.</summary>
    public string Of(LayoutRow row)
    {
        if (row is { Field: not null, Declared: ScalarType or EnumType })
        {
            string integer = Integer(row.Declared);
            if (row.Field.IsStructSize) return SaysAnySize ? integer : $"bytesize[parent, {integer}]";
            if (row.MustBeZero) return $"const[0, {integer}]";
            if (row.Declared is ScalarType && row.Field.Check is { Known: < ulong.MaxValue } check) return $"flags[{flags.OfMask(row.Name, check.Known)}, {integer}]";
        }
        return Wrap(row.Declared!, Element(row));
    }

    /// <summary>The type of an array's element; of what is no array, its own.</summary>
    public string Element(LayoutRow row)
    {
        AbiType type = Innermost(row.Declared!);
        if (type is EnumType named) return $"flags[{flags.OfEnum(FullName.Plain(named.Name))}, {Integer(named)}]";
        if (type is not CompositeType composite) return Integer(type);

        string name = $"{snapshot.CName}_{CNames.Tag(composite.Name)}";
        if (!_written.Add(name)) return name;
        if (composite is UnionType) Union(name, [.. row.Children.Where(child => !child.IsUnnamed).Select(child => $"{Name(child)}\t{Of(child)}")], isVarlen: false);
        else Struct(name, [.. Members(row.Children, int.MaxValue)]);
        return name;
    }

    /// <summary>A member's name; what C gives none gets one of its place.</summary>
    public static string Name(LayoutRow row) => row.Name.Length > 0 ? row.Name
        : $"{(row.IsUnion ? "union" : "struct")}_{CNames.Tag(((CompositeType)Innermost(row.Declared!)).Name)}";

    private static string Pad(int offset, int size) => $"pad_{CText.Decimal(offset)}\tarray[const[0, int8], {CText.Decimal(size)}]";

    private static string Bits(LayoutRow row, LayoutRow bits)
    {
        string width = $"int{CText.Decimal(row.Size.Lp64 * 8)}:{CText.Decimal(bits.BitWidth)}";
        string name = bits.IsUnnamed ? $"pad_{CText.Decimal(row.Offset.Lp64)}_{CText.Decimal(bits.FirstBit)}" : bits.Name;
        return $"{name}\t{(bits.MustBeZero || bits.IsUnnamed ? $"const[0, {width}]" : width)}";
    }

    /// <summary>An array around its element: of <c>int a[2][3]</c>, <c>array[array[int32, 3], 2]</c>.</summary>
    private static string Wrap(AbiType type, string element) => type is ArrayType array ? $"array[{Wrap(array.Element, element)}, {CText.Decimal(array.Length)}]" : element;

    private static AbiType Innermost(AbiType type)
    {
        while (type is ArrayType array) type = array.Element;
        return type;
    }

    private static string Integer(AbiType type) => "int" + CText.Decimal((type is EnumType named ? named.Underlying : ((ScalarType)type).Kind).Size() * 8);

    private static string Lines(IEnumerable<string> members) => string.Concat(members.Select(member => "\t" + member + "\n"));
}
