using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>
/// Draws a struct as SVG: a line is eight bytes, a colour is a version, hatched is what nobody named, dotted what must be zero. Unions, arrays of structs
/// and bit-fields have maps of their own below; so has i386 where it lays out otherwise. The picture is legible in light and in dark, no text is wider
/// than its box, what is shortened stands below in full and each box says all of itself to who points at it, and readers of screens get title and description.
/// </summary>
public static class StructSvg
{
    private const double Top = 24, Between = 30, Width = SectionPainter.Left + SectionPainter.Grid + SectionPainter.RightGutter;

    /// <summary>Draws a struct.</summary>
    /// <param name="table">Its layout.</param>
    public static string Write(LayoutTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        string id = "um-" + new string([.. table.Snapshot.TypeName.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        IReadOnlyList<MapSection> sections = MapBuilder.Of(table);
        IReadOnlyList<MapSection> narrow = table.DiffersOnI386 ? MapBuilder.Of(table, onI386: true) : [];

        SvgWriter body = new();
        double y = Head(body, table, Top);
        y = new LegendPainter(body, id).Paint(table, sections.Concat(narrow).SelectMany(section => section.Cells), y + 14);
        LayoutRow? tail = table.Snapshot.Tail is null ? null : table.Rows[^1];
        y = Sections(body, new SectionPainter(body, id, table.Snapshot.Versions, onI386: false), sections, tail, y);
        if (narrow.Count > 0)
        {
            body.Text(SectionPainter.Left, y + Between + 14, 15, $"On i386: {Counted.Bytes(table.Snapshot.Versions[^1].Size.I386)}", more: " font-weight=\"600\"");
            y = Sections(body, new SectionPainter(body, id, table.Snapshot.Versions, onI386: true), narrow, null, y + Between + 10);
        }
        return Document(table, id, body, y + Top);
    }

    private static double Head(SvgWriter svg, LayoutTable table, double y)
    {
        svg.Text(SectionPainter.Left, y + 18, 19, table.CName, more: " font-weight=\"700\"");
        svg.Text(SectionPainter.Left, y + 38, 12, table.Summary, classes: "um-text um-dim");
        return y + 44;
    }

    private static double Sections(SvgWriter svg, SectionPainter painter, IReadOnlyList<MapSection> sections, LayoutRow? tail, double y)
    {
        foreach (MapSection section in sections)
        {
            if (section.Cells.Count == 0) continue;
            svg.Line("<g>");
            y = painter.Paint(section, y + (section.Title.Length == 0 ? 16 : Between));
            svg.Line("</g>");
            if (tail is not null) y = Tail(svg, tail, y);
            tail = null;
            y = painter.PaintNames(section, y);
        }
        return y;
    }

    /// <summary>What follows has no size: its box has no right end.</summary>
    private static double Tail(SvgWriter svg, LayoutRow tail, double y)
    {
        const double height = 40;
        svg.Line("<g class=\"um-cell\">");
        svg.Line($"<title>{SvgWriter.Escape($"{tail.Name}: {tail.Type}, offset {CText.Decimal(tail.Offset.Lp64)}; {tail.Rules}")}</title>");
        svg.Box(SectionPainter.Left, y, SectionPainter.Grid, height, "um-box " + MapStyle.Class(tail.Since), " stroke-dasharray=\"6 4\" fill-opacity=\".55\"");
        CellLabel label = CellLabel.Fit($"{tail.Name}[] from {CText.Decimal(tail.Offset.Lp64)} on, as many as are said elsewhere", SectionPainter.Grid - 10, height);
        svg.Text(SectionPainter.Left + (SectionPainter.Grid / 2), y + (height / 2) + 4, label.Size, label.Lines[0], "middle", "um-text um-label");
        svg.Line("</g>");
        return y + height;
    }

    private static string Document(LayoutTable table, string id, SvgWriter body, double height)
    {
        string size = $"width=\"{SvgWriter.Number(Width)}\" height=\"{SvgWriter.Number(height)}\" viewBox=\"0 0 {SvgWriter.Number(Width)} {SvgWriter.Number(height)}\"";
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{SvgWriter.Escape(table.CName)}</title>
            <desc id="{id}-desc">{SvgWriter.Escape(Description(table))}</desc>
            <style>
            {MapStyle.Sheet(table.Snapshot.Versions.Count)}
            </style>
            <defs>
            <pattern id="{id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="um-hatch" d="M0 0V8"/></pattern>
            <pattern id="{id}-dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="um-dot" cx="2" cy="2" r="1.1"/></pattern>
            </defs>
            <rect class="um-bg" width="100%" height="100%"/>
            {body}</svg>

            """;
    }

    private static string Description(LayoutTable table)
    {
        StringBuilder text = new($"{table.Summary}. A line is 8 bytes.");
        foreach (LayoutRow row in table.Rows)
        {
            string name = row.IsUnnamed || row.Name.Length > 0 ? LayoutGrids.Name(row) : LayoutGrids.Joined(row);
            text.Append(" Offset ").Append(CText.Decimal(row.Offset.Lp64)).Append(": ").Append(name);
            if (row.Kind != LayoutRowKind.FlexibleTail) text.Append(", ").Append(CText.Decimal(row.Size.Lp64)).Append(" bytes");
            text.Append(", version ").Append(CText.Decimal(row.Since)).Append('.');
        }
        return text.ToString();
    }
}
