namespace UapiGen.Abi.Export;

/// <summary>Draws what colours and hatchings mean.</summary>
internal sealed class LegendPainter(SvgWriter svg, string id)
{
    private const double Entry = 176, Height = 24;

    /// <summary>Draws the legend from a height on.</summary>
    /// <returns>The height at which it ends.</returns>
    public double Paint(LayoutTable table, IEnumerable<MapCell> cells, double y)
    {
        List<(string Class, string? Pattern, string Words)> entries =
        [
            .. table.Snapshot.Versions.Where(version => !version.IsWithdrawn).Select(version =>
                (MapStyle.Class(version.Number), (string?)null, $"version {CText.Decimal(version.Number)}, {Counted.Bytes(version.Size.Lp64)}")),
        ];
        HashSet<MapLook> looks = [.. cells.Select(cell => cell.Look)];
        if (looks.Contains(MapLook.Reserved)) entries.Add((MapStyle.Class(0), "dots", "must be zero"));
        if (looks.Contains(MapLook.Unnamed)) entries.Add(("um-gap", "hatch", "hole or padding"));

        int columns = (int)((SectionPainter.Grid + SectionPainter.RightGutter) / Entry);
        for (int i = 0; i < entries.Count; i++)
        {
            double x = SectionPainter.Left + (i % columns * Entry), top = y + (i / columns * Height);
            svg.Box(x, top, 18, 16, "um-box " + entries[i].Class);
            if (entries[i].Pattern is { } pattern) svg.Box(x, top, 18, 16, "um-fill", $" fill=\"url(#{id}-{pattern})\"");
            svg.Text(x + 25, top + 12, 11, entries[i].Words);
        }
        return y + ((entries.Count + columns - 1) / columns * Height);
    }
}
