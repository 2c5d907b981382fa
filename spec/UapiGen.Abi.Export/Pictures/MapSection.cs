namespace UapiGen.Abi.Export;

/// <summary>A part of a picture: the struct, one choice of a union, the bits of an integer.</summary>
/// <param name="Title">What it shows; empty for the struct itself.</param>
/// <param name="Cells">The boxes, by place.</param>
/// <param name="IsOfBits">Whether places are bits and not bytes.</param>
/// <param name="Ends">The sizes of the versions whose ends are drawn.</param>
internal sealed record MapSection(string Title, IReadOnlyList<MapCell> Cells, bool IsOfBits = false, IReadOnlyList<int>? Ends = null)
{
    private const int FewestFolded = 3;

    /// <summary>The boxes cut into lines. Where one box fills three lines or more, they are folded into one; no version ends within them.</summary>
    public IReadOnlyList<MapLine> Lines()
    {
        List<MapLine> lines = [];
        if (Cells.Count == 0) return lines;
        int end = Cells.Max(cell => cell.End);
        for (int at = Cells[0].Start / MapLine.Width * MapLine.Width; at < end;)
        {
            MapPiece[] pieces = [.. Cells.Where(cell => cell.Start < at + MapLine.Width && cell.End > at).Select(cell => MapPiece.Of(cell, at))];
            int full = pieces is [{ Span: MapLine.Width } only] ? (NextEnd(at, only.Cell.End) - at) / MapLine.Width : 1;
            int count = full >= FewestFolded ? full : 1;
            if (pieces.Length > 0) lines.Add(new MapLine(at, at + (count * MapLine.Width), pieces));
            at += count * MapLine.Width;
        }
        return lines;
    }

    private int NextEnd(int at, int end) => (Ends ?? []).Where(size => size > at).Append(end).Min();
}

/// <summary>Eight bytes or bits; or more where one box fills them all.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="End">The first past them.</param>
/// <param name="Pieces">What lies there.</param>
internal sealed record MapLine(int Start, int End, IReadOnlyList<MapPiece> Pieces)
{
    /// <summary>How many bytes or bits a line has.</summary>
    public const int Width = 8;

    /// <summary>Whether it stands for several.</summary>
    public bool IsFolded => End - Start > Width;
}

/// <summary>What of a box lies on a line.</summary>
/// <param name="Cell">The box.</param>
/// <param name="Column">Its first column there.</param>
/// <param name="Span">How many columns.</param>
/// <param name="IsFirst">Whether the box begins there.</param>
/// <param name="IsLast">Whether it ends there.</param>
internal sealed record MapPiece(MapCell Cell, int Column, int Span, bool IsFirst, bool IsLast)
{
    /// <summary>The part of a box on the line that begins at a place.</summary>
    public static MapPiece Of(MapCell cell, int line)
    {
        int from = Math.Max(cell.Start, line), to = Math.Min(cell.End, line + MapLine.Width);
        return new MapPiece(cell, from - line, to - from, cell.Start >= line, cell.End <= line + MapLine.Width);
    }
}
