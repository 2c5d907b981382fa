namespace UapiGen.Abi.Export;

/// <summary>
/// Makes maps of a layout: the struct first, then what one line of boxes cannot show. The choices of a union lie over each other, so each that is made of
/// several members has a map of its own; so has the element of an array of structs, and the bits of an integer.
/// </summary>
internal sealed class MapBuilder
{
    private readonly bool _onI386;
    private readonly Queue<(string Title, LayoutRow Row, string Prefix, bool IsOfBits)> _later = new();
    private readonly List<MapSection> _sections = [];

    private MapBuilder(bool onI386) => _onI386 = onI386;

    /// <summary>The maps of a layout.</summary>
    /// <param name="table">The layout.</param>
    /// <param name="onI386">Whether i386's is wanted.</param>
    public static IReadOnlyList<MapSection> Of(LayoutTable table, bool onI386 = false)
    {
        MapBuilder builder = new(onI386);
        if (table.Snapshot.IsUnion)
        {
            foreach (LayoutRow choice in table.Rows.Where(row => !row.IsUnnamed)) builder.Add("choice " + Name(choice), [choice], Prefix(choice));
        }
        else
        {
            builder.Add("", table.Rows, "", [.. table.Snapshot.Versions.Select(version => builder.Side(version.Size))]);
        }
        while (builder._later.TryDequeue(out (string Title, LayoutRow Row, string Prefix, bool IsOfBits) next))
        {
            if (next.IsOfBits) builder._sections.Add(new MapSection(next.Title, [.. next.Row.Children.Select(Bits)], IsOfBits: true));
            else builder.Add(next.Title, next.Row.Children, next.Prefix);
        }
        return builder._sections;
    }

    private void Add(string title, IEnumerable<LayoutRow> rows, string prefix, IReadOnlyList<int>? ends = null)
    {
        List<MapCell> cells = [];
        foreach (LayoutRow row in rows) AddCells(cells, row, prefix);
        _sections.Add(new MapSection(title, cells, Ends: ends));
    }

    private void AddCells(List<MapCell> cells, LayoutRow row, string prefix)
    {
        bool isStruct = row is { Kind: LayoutRowKind.Field, IsUnion: false, IsArray: false, Children: [{ BitWidth: 0 }, ..] };
        if (isStruct)
        {
            foreach (LayoutRow child in row.Children) AddCells(cells, child, prefix);
            return;
        }
        (int start, int size) = (Side(row.Offset), Side(row.Size));
        string path = row.IsUnnamed ? (row.Kind == LayoutRowKind.Hole ? "hole" : "padding") : row.Name.Length > 0 ? row.Path : LayoutGrids.Joined(row);
        // What the heading says already is not said again.
        string label = prefix.Length > 0 && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
        if (size > 0) cells.Add(new MapCell(start, size, label, Detail(row), Tooltip(row, path, start, size), row.Since, Look(row)));
        Queue(row, path);
    }

    private void Queue(LayoutRow row, string label)
    {
        if (row.Children.Count == 0) return;
        if (row.Children[0].BitWidth > 0)
        {
            _later.Enqueue(($"{label}, bit by bit as C counts them", row, "", true));
            return;
        }
        if (row.IsArray)
        {
            _later.Enqueue(($"{label}, its first element", row, label + "[0].", false));
            return;
        }
        foreach (LayoutRow choice in row.Children.Where(child => child.Children.Count > 0))
        {
            string union = row.Name.Length > 0 ? row.Path : $"the union at {CText.Decimal(Side(row.Offset))}";
            _later.Enqueue(($"{union}, choice {Name(choice)}", Alone(choice), Prefix(choice), false));
        }
    }

    private static string Name(LayoutRow choice) => choice.Name.Length > 0 ? choice.Name : "{ " + LayoutGrids.Joined(choice) + " }";

    private static string Prefix(LayoutRow choice) => choice is { Name.Length: > 0, Children.Count: > 0 } ? choice.Path + "." : "";

    /// <summary>A choice as the one member of what is drawn.</summary>
    private static LayoutRow Alone(LayoutRow choice) => new()
    {
        Kind = LayoutRowKind.Field, Name = "", Path = choice.Path, Offset = choice.Offset, Size = choice.Size, Since = choice.Since, Children = [choice],
    };

    private static MapCell Bits(LayoutRow bits)
    {
        string label = bits.IsUnnamed ? "unnamed" : bits.Name, width = CText.Bits(bits.BitWidth);
        string place = bits.BitWidth == 1 ? $"bit {CText.Decimal(bits.FirstBit)}" : $"bits {CText.Decimal(bits.FirstBit)} to {CText.Decimal(bits.FirstBit + bits.BitWidth - 1)}";
        string tooltip = Sentence($"{label}: {place}", bits);
        return new MapCell(bits.FirstBit, bits.BitWidth, label, bits.BitWidth == 1 ? "" : width, tooltip, bits.Since, bits.IsUnnamed ? MapLook.Unnamed : Look(bits));
    }

    private static string Detail(LayoutRow row) => row.IsUnnamed ? "" : row.IsUnion && !row.IsArray ? "union" : row.Type;

    private static string Tooltip(LayoutRow row, string label, int offset, int size)
    {
        string type = row.Type.Length == 0 ? "" : LayoutGrids.Type(row) + ", ";
        return Sentence($"{label}: {type}offset {CText.Decimal(offset)}, {Counted.Bytes(size)}", row);
    }

    private static string Sentence(string place, LayoutRow row) => $"{place}, since version {CText.Decimal(row.Since)}" + (row.Rules.Length == 0 ? "" : "; " + row.Rules);

    private static MapLook Look(LayoutRow row) => row.IsUnnamed ? MapLook.Unnamed : row.MustBeZero ? MapLook.Reserved : MapLook.Plain;

    private int Side(PerLayout place) => _onI386 ? place.I386 : place.Lp64;
}
