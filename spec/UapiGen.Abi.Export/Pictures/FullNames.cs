namespace UapiGen.Abi.Export;

/// <summary>
/// The labels of a map that had to be shortened, all of each in lines below it: whoever prints the picture, or reads it where nothing can be pointed at, has no tooltip.
/// </summary>
internal sealed class FullNames
{
    private const double Size = 11, LineHeight = 16, Room = SectionPainter.Grid + SectionPainter.RightGutter - 10;
    private const string Separator = ", ";

    private readonly List<MapCell> _shortened = [];
    private readonly HashSet<MapCell> _whole = [];

    /// <summary>Notes how a box is labelled. One that fills several lines has a label in each: one of them is enough.</summary>
    public void Note(MapCell cell, CellLabel label)
    {
        if (!label.IsShortened) _whole.Add(cell);
        else if (!_shortened.Contains(cell)) _shortened.Add(cell);
    }

    /// <summary>Writes the names, each with its place, and forgets them.</summary>
    /// <returns>The height at which the last line ends.</returns>
    public double Paint(SvgWriter svg, bool isOfBits, double y)
    {
        string[] names = [.. _shortened.Where(cell => !_whole.Contains(cell)).Select(cell => $"{CText.Decimal(cell.Start)} {cell.Label}")];
        _shortened.Clear();
        _whole.Clear();
        if (names.Length == 0) return y;

        y += LineHeight / 2;
        foreach (string line in TextLines.Of(names, $"Shortened above, by {(isOfBits ? "bit" : "offset")}: ", Room, Size, Separator)) svg.Text(SectionPainter.Left, y += LineHeight, Size, line, classes: "um-text um-dim");
        return y;
    }
}
