namespace UapiGen.Abi.Export;

/// <summary>Types as syzkaller spells them, and the structs and unions that a struct embeds.</summary>
internal sealed class SyzTypes(AbiSnapshot snapshot, SyzFlags flags)
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>Whether the size field says any number, and not the size of the struct that it is in.</summary>
    public bool SaysAnySize { get; set; }

    /// <summary>The definitions, each before it is used.</summary>
    public List<string> Definitions { get; } = [];

    /// <summary>The members of a struct, up to its end: bit-fields one by one, and in a packed struct what lies between them.</summary>
    public IEnumerable<SyzMember> Members(IReadOnlyList<LayoutRow> rows, int end, bool isPacked)
    {
        int at = rows[0].Offset.Lp64;
        foreach (LayoutRow row in rows)
        {
            int size = Math.Min(row.Size.Lp64, end - row.Offset.Lp64);
            at = row.Offset.Lp64 + size;
            if (row.IsUnnamed)
            {
                if (isPacked && size > 0) yield return Pad(row.Offset.Lp64, size);
            }
            else if (row.Children is [{ BitWidth: > 0 }, ..])
            {
                foreach (LayoutRow bits in row.Children) yield return Bits(row, bits);
            }
            // What an older version has only the head of.
            else yield return new SyzMember(Name(row), size < row.Size.Lp64 ? Bytes(size) : Of(row));
        }
        // What an older version had as padding behind its last field.
        if (isPacked && at < end) yield return Pad(at, end - at);
    }

    /// <summary>The type of a field or member.</summary>
    public string Of(LayoutRow row)
    {
        if (row is { Field: not null, Declared: ScalarType or EnumType })
        {
            string integer = Integer(row.Declared);
            if (row.Field.IsStructSize) return SaysAnySize ? integer : $"bytesize[parent, {integer}]";
            if (row.MustBeZero || row.Field.Check is { Known: 0 }) return $"const[0, {integer}]";
            if (row.Declared is ScalarType && row.Field.Check is { Known: < ulong.MaxValue } check) return $"flags[{flags.OfMask(row.Name, check.Known)}, {integer}]";
        }
        return Wrap(row.Declared!, Element(row));
    }

    /// <summary>The type of a union's choice in an older version: of a struct that grew since then, what it was.</summary>
    public string OfChoice(LayoutRow row, VersionSnapshot version)
    {
        LayoutRow[] had = [.. row.Children.Where(child => child.Since <= version.Number && child.Offset.Lp64 < version.Size.Lp64)];
        if (had.Length == row.Children.Count && row.Size.Lp64 <= version.Size.Lp64) return Of(row);
        if (row.Declared is not StructType grown || had.Length == 0) return Bytes(Math.Min(row.Size.Lp64, version.Size.Lp64));

        string name = $"{SyzNames.Of(snapshot.CName, grown.Name)}_v{CText.Decimal(version.Number)}";
        PerLayout end = SyzLayout.End(had);
        if (_written.Add(name)) Struct(name, had, default, new PerLayout(Math.Min(end.Lp64, version.Size.Lp64), Math.Min(end.I386, version.Size.I386)));
        return name;
    }

    /// <summary>The type of an array's element; of what is no array, its own.</summary>
    public string Element(LayoutRow row)
    {
        AbiType type = Innermost(row.Declared!);
        if (type is EnumType named && flags.OfEnum(FullName.Plain(named.Name)) is { } set) return $"flags[{set}, {Integer(named)}]";
        if (type is not CompositeType composite) return Integer(type);

        string name = SyzNames.Of(snapshot.CName, composite.Name);
        if (!_written.Add(name)) return name;
        if (composite is StructType) Struct(name, row.Children, row.Offset, SyzLayout.End(row.Children));
        else
        {
            SyzMember[] choices = [.. row.Children.Where(child => !child.IsUnnamed).Select(child => new SyzMember(Name(child), Of(child)))];
            Definitions.Add(SyzText.Union(name, choices, SyzLayout.IsPadded(row) ? Size(SyzLayout.End(row.Children).Lp64 - row.Offset.Lp64) : ""));
        }
        return name;
    }

    /// <summary>A member's name; what C gives none gets one of its place.</summary>
    public static string Name(LayoutRow row) => row.Name.Length > 0 ? SyzNames.Member(row.Name)
        : $"{(row.IsUnion ? "union" : "struct")}_{CNames.Tag(((CompositeType)Innermost(row.Declared!)).Name)}";

    /// <summary>The attribute that makes a struct or union as large as this.</summary>
    public static string Size(int bytes) => $"size[{CText.Decimal(bytes)}]";

    /// <summary>A type without the arrays around it.</summary>
    public static AbiType Innermost(AbiType type)
    {
        while (type is ArrayType array) type = array.Element;
        return type;
    }

    /// <summary>The bytes of an integer or enumeration.</summary>
    public static int Bytes(AbiType type) => (type is EnumType named ? named.Underlying : ((ScalarType)type).Kind).Size();

    private void Struct(string name, IReadOnlyList<LayoutRow> rows, PerLayout start, PerLayout end)
    {
        bool isPacked = !SyzLayout.IsNatural(rows, start, end);
        SyzMember[] members = [.. Members(rows, end.Lp64, isPacked)];
        Definitions.Add(SyzText.Struct(name, members, isPacked ? "packed" : ""));
    }

    private static SyzMember Pad(int offset, int size) => new($"pad_{CText.Decimal(offset)}", $"array[const[0, int8], {CText.Decimal(size)}]");

    private static SyzMember Bits(LayoutRow row, LayoutRow bits)
    {
        string width = $"{Integer(row.Declared!)}:{CText.Decimal(bits.BitWidth)}";
        string name = bits.IsUnnamed ? $"pad_{CText.Decimal(row.Offset.Lp64)}_{CText.Decimal(bits.FirstBit)}" : SyzNames.Member(bits.Name);
        return new SyzMember(name, bits.MustBeZero || bits.IsUnnamed ? $"const[0, {width}]" : width);
    }

    /// <summary>An array around its element: of <c>int a[2][3]</c>, <c>array[array[int32, 3], 2]</c>.</summary>
    private static string Wrap(AbiType type, string element) => type is ArrayType array ? $"array[{Wrap(array.Element, element)}, {CText.Decimal(array.Length)}]" : element;

    private static string Bytes(int count) => $"array[int8, {CText.Decimal(count)}]";

    private static string Integer(AbiType type) => "int" + CText.Decimal(Bytes(type) * 8);
}
