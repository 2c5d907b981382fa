namespace UapiGen.Abi.Export;

/// <summary>A layout as tables of words.</summary>
public static class LayoutGrids
{
    private const string Has = "x", HasNot = "";

    /// <summary>Fields, bit-fields, holes and padding, the versions as columns: which of them has what.</summary>
    /// <param name="table">The layout.</param>
    public static TextGrid Fields(LayoutTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        VersionSnapshot[] versions = [.. table.Snapshot.Versions];
        List<string> headers = ["offset", "size"];
        if (table.DiffersOnI386) headers.AddRange(["i386 offset", "i386 size"]);
        headers.AddRange(["field", "type"]);
        headers.AddRange(versions.Select(version => "v" + CText.Decimal(version.Number)));
        headers.Add("rules");

        List<IReadOnlyList<string>> rows = [];
        foreach ((LayoutRow row, int depth) in table.All)
        {
            List<string> cells = [Offset(row, row.Offset.Lp64), Size(row, row.Size.Lp64)];
            if (table.DiffersOnI386) cells.AddRange([Offset(row, row.Offset.I386), Size(row, row.Size.I386)]);
            cells.AddRange([new string(' ', depth * 2) + Name(row), Type(row)]);
            cells.AddRange(versions.Select(version => version.Number >= row.Since && !version.IsWithdrawn ? Has : HasNot));
            cells.Add(row.Rules);
            rows.Add(cells);
        }
        return new TextGrid("Layout", headers, rows)
        {
            Numbers = Columns(table.DiffersOnI386 ? 4 : 2),
            Code = table.DiffersOnI386 ? new HashSet<int> { 4, 5 } : new HashSet<int> { 2, 3 },
        };
    }

    /// <summary>The versions: size, where the last field ends, what the size is called in C, what came.</summary>
    /// <param name="table">The layout.</param>
    public static TextGrid Versions(LayoutTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        bool differs = table.DiffersOnI386;
        List<string> headers = ["version", "size", "known end"];
        if (differs) headers.AddRange(["i386 size", "i386 known end"]);
        headers.AddRange(["macro", "brought"]);

        List<IReadOnlyList<string>> rows = [];
        foreach (VersionSnapshot version in table.Snapshot.Versions)
        {
            List<string> cells = [CText.Decimal(version.Number), CText.Decimal(version.Size.Lp64), CText.Decimal(version.KnownEnd.Lp64)];
            if (differs) cells.AddRange([CText.Decimal(version.Size.I386), CText.Decimal(version.KnownEnd.I386)]);
            cells.AddRange([table.SizeMacro(version.Number), version.IsWithdrawn ? "nothing: it was withdrawn" : Brought(table, version)]);
            rows.Add(cells);
        }
        return new TextGrid("Versions", headers, rows) { Numbers = Columns(differs ? 5 : 3), Code = new HashSet<int> { differs ? 5 : 3 } };
    }

    private static HashSet<int> Columns(int count) => [.. Enumerable.Range(0, count)];

    /// <summary>What a row is called in a list.</summary>
    internal static string Name(LayoutRow row) => row.Kind switch
    {
        LayoutRowKind.Hole => "(hole)",
        LayoutRowKind.Padding => "(padding)",
        LayoutRowKind.UnnamedBits => "(unnamed)",
        _ => row.Name.Length == 0 ? "(unnamed)" : row.Name,
    };

    /// <summary>The fields of a version; in a union also the members by which its structs grew.</summary>
    private static string Brought(LayoutTable table, VersionSnapshot version) => string.Join(", ", table.Rows.SelectMany(row => Brought(row, version.Number)));

    private static IEnumerable<string> Brought(LayoutRow row, int version) =>
        row.IsUnnamed ? [] : row.Since == version ? [row.Name.Length > 0 ? row.Path : Joined(row)] : row.Children.SelectMany(child => Brought(child, version));

    /// <summary>The members of what has no name of its own.</summary>
    internal static string Joined(LayoutRow row) =>
        string.Join(row.IsUnion ? " | " : ", ", row.Children.Where(child => !child.IsUnnamed).Select(child => child.Name.Length > 0 ? child.Name : "{" + Joined(child) + "}"));

    /// <summary>The type in C, with the constants that C has for its values; in brackets what those are called in C#.</summary>
    internal static string Type(LayoutRow row)
    {
        if (row.Enumeration.Length == 0) return row.Type;
        return row.CEnumeration.Length == 0 ? $"{row.Type} ({row.Enumeration})" : $"{row.Type} {row.CEnumeration} ({row.Enumeration})";
    }

    private static string Offset(LayoutRow row, int offset) => row.BitWidth == 0 ? CText.Decimal(offset) : $"{CText.Decimal(offset)}:{CText.Decimal(row.FirstBit)}";

    private static string Size(LayoutRow row, int size) =>
        row.BitWidth != 0 ? ":" + CText.Decimal(row.BitWidth) : row.Kind == LayoutRowKind.FlexibleTail ? "" : CText.Decimal(size);
}
