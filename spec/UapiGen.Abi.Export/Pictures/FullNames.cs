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
        foreach (string line in Lines(names, $"Shortened above, by {(isOfBits ? "bit" : "offset")}: ")) svg.Text(SectionPainter.Left, y += LineHeight, Size, line, classes: "um-text um-dim");
        return y;
    }

    /// <summary>As many names in a line as there is room for; a name that is longer goes on in the next.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string> names, string heading)
    {
        int most = CellLabel.Letters(Room, Size);
        string line = heading;
        for (int i = 0; i < names.Count; i++)
        {
            string rest = names[i] + (i + 1 < names.Count ? Separator : "");
            if (line.Length + rest.TrimEnd().Length > most && line.Length > 0)
            {
                yield return line.TrimEnd();
                line = "";
            }
            for (; rest.TrimEnd().Length > most; rest = rest[most..]) yield return rest[..most];
            line += rest;
        }
        if (line.Length > 0) yield return line.TrimEnd();
    }
}
