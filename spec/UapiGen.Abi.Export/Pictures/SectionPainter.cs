namespace UapiGen.Abi.Export;

/// <summary>Draws one map, line under line.</summary>
internal sealed class SectionPainter(SvgWriter svg, string id, EquatableArray<VersionSnapshot> versions, bool onI386)
{
    public const double Left = 104, Unit = 94, Grid = Unit * MapLine.Width, RightGutter = 166;

    private const double Inset = 5, DetailSize = 10, SmallSize = 10.5;

    private readonly FullNames _names = new();

    /// <summary>Draws a map from a height on.</summary>
    /// <returns>The height at which it ends.</returns>
    public double Paint(MapSection section, double y)
    {
        if (section.Title.Length > 0)
        {
            y -= 2;
            foreach (string line in TextLines.Of(section.Title.Split(' '), "", Grid + RightGutter, 13, separator: " ")) svg.Text(Left, y += 16, 13, line, more: " font-weight=\"600\"");
            y += 8;
        }
        for (int column = 0; column < MapLine.Width; column++)
            svg.Text(Left + ((column + 0.5) * Unit), y + 10, SmallSize, "+" + CText.Decimal(column), "middle", "um-text um-dim");
        y += 16;
        double top = y;
        IReadOnlyList<MapLine> lines = section.Lines();
        foreach (MapLine line in lines)
        {
            PaintLine(section, line, y, Height(section, line));
            y += Height(section, line);
        }
        if (section.Ends is null) return y;

        // Over the boxes, whose own edges would cover them.
        foreach (MapLine line in lines)
        {
            PaintEnds(line, top, Height(section, line));
            top += Height(section, line);
        }
        return y;
    }

    /// <summary>Writes, below a map that was drawn, what was shortened in it.</summary>
    /// <returns>The height at which it ends.</returns>
    public double PaintNames(MapSection section, double y) => _names.Paint(svg, section.IsOfBits, y);

    private static double Height(MapSection section, MapLine line) => section.IsOfBits ? 42 : line.IsFolded ? 60 : 46;

    private void PaintLine(MapSection section, MapLine line, double y, double height)
    {
        string address = CText.Decimal(line.Start) + (line.IsFolded ? "–" + CText.Decimal(line.End - 1) : "");
        svg.Text(Left - 10, y + (height / 2) - 1, 12, address, "end");
        svg.Text(Left - 10, y + (height / 2) + 13, 10, section.IsOfBits ? "bit" : CText.Hex((ulong)line.Start), "end", "um-text um-dim");
        foreach (MapPiece piece in line.Pieces) PaintPiece(piece, line, section.IsOfBits, y, height);
    }

    private void PaintPiece(MapPiece piece, MapLine line, bool isOfBits, double y, double height)
    {
        double x = Left + (piece.Column * Unit), width = piece.Span * Unit;
        MapCell cell = piece.Cell;
        svg.Line("<g class=\"um-cell\">");
        svg.Line($"<title>{SvgWriter.Escape(cell.Tooltip)}</title>");
        svg.Box(x, y, width, height, "um-box " + (cell.Look == MapLook.Unnamed ? "um-gap" : MapStyle.Class(cell.Since)));
        if (cell.Look != MapLook.Plain)
            svg.Box(x, y, width, height, "um-fill", $" fill=\"url(#{id}-{(cell.Look == MapLook.Unnamed ? "hatch" : "dots")})\"");

        string text = piece.IsFirst ? cell.Label : "… " + cell.Label;
        string detail = line.IsFolded && !isOfBits ? $"{cell.Detail}, {Counted.Bytes(cell.Length)}".TrimStart(',', ' ') : cell.Detail;
        CellLabel label = CellLabel.Fit(text, width - (2 * Inset), height - 6, largest: piece.Span == 1 ? 11 : 13);
        _names.Note(cell, label);
        bool hasDetail = piece.IsFirst && detail.Length > 0 && label.Lines.Count == 1 && detail.Length <= CellLabel.Letters(width - (2 * Inset), DetailSize);
        double top = y + ((height - label.Height - (hasDetail ? DetailSize * 1.3 : 0)) / 2), middle = x + (width / 2);
        for (int i = 0; i < label.Lines.Count; i++)
            svg.Text(middle, top + (label.Size * ((i * CellLabel.LineHeight) + 0.88)), label.Size, label.Lines[i], "middle", "um-text um-label");
        if (hasDetail) svg.Text(middle, top + label.Height + (DetailSize * 1.02), DetailSize, detail, "middle", "um-text um-label um-detail");
        svg.Line("</g>");
    }

    /// <summary>Draws a line where a version ends, around what is left of its row, and says which.</summary>
    private void PaintEnds(MapLine line, double y, double height)
    {
        VersionSnapshot[] ends = [.. versions.Where(version => Size(version) > line.Start && Size(version) <= line.End)];
        foreach (VersionSnapshot version in ends)
        {
            double bottom = y + height, right = Left + Grid;
            int column = line.IsFolded ? MapLine.Width : Size(version) - line.Start;
            double x = Left + (column * Unit);
            string step = column == MapLine.Width ? "" : $"H{SvgWriter.Number(x)}V{SvgWriter.Number(y)}";
            svg.Path($"M{SvgWriter.Number(Left)} {SvgWriter.Number(bottom)}{step}H{SvgWriter.Number(right + 8)}", "um-end");
        }
        for (int i = 0; i < ends.Length; i++)
        {
            bool isMidway = Size(ends[i]) < line.End && !line.IsFolded;
            double at = isMidway && ends.Length == 1 ? y + 4 : y + height + 4 - ((ends.Length - 1 - i) * 14);
            string withdrawn = ends[i].IsWithdrawn ? ", withdrawn" : "";
            svg.Text(Left + Grid + 13, at, 11, $"VER{CText.Decimal(ends[i].Number)}: {CText.Decimal(Size(ends[i]))}{withdrawn}");
        }
    }

    private int Size(VersionSnapshot version) => onI386 ? version.Size.I386 : version.Size.Lp64;
}
