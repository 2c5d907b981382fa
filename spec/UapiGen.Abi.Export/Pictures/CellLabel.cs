namespace UapiGen.Abi.Export;

/// <summary>
/// A label fitted into a box: in smaller letters, then over several lines, at last shortened in its middle. The letters are of a font in which all are
/// equally wide, and reckoned as wide as the widest such font has them, so that no font is known here and none overflows.
/// </summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Size">The height of its letters in pixels.</param>
internal sealed record CellLabel(IReadOnlyList<string> Lines, double Size)
{
    /// <summary>The width of a letter against its height: 0.602 in DejaVu Sans Mono and Menlo, less in Consolas and Courier.</summary>
    private const double LetterWidth = 0.615;

    /// <summary>What stands between two lines against the height of a letter.</summary>
    public const double LineHeight = 1.14;

    private const char Ellipsis = '…';

    private static readonly double[] s_oneLine = [13, 12, 11];
    private static readonly (int Lines, double Size)[] s_wrapped = [(2, 11), (2, 10), (3, 9.5)];

    /// <summary>Whether it is not all of the label.</summary>
    public bool IsShortened { get; init; }

    /// <summary>The height of all lines, in pixels.</summary>
    public double Height => Lines.Count * Size * LineHeight;

    /// <summary>Fits a label.</summary>
    /// <param name="text">The label.</param>
    /// <param name="width">The room, in pixels.</param>
    /// <param name="height">The room upwards.</param>
    /// <param name="largest">The largest letters: small boxes beside each other have all the same.</param>
    public static CellLabel Fit(string text, double width, double height, double largest = 13)
    {
        foreach (double size in s_oneLine)
        {
            if (size <= largest && text.Length <= Letters(width, size)) return new CellLabel([text], size);
        }
        foreach ((int most, double size) in s_wrapped)
        {
            if (most * size * LineHeight <= height && Wrap(text, Letters(width, size)) is { } lines && lines.Count <= most) return new CellLabel(lines, size);
        }
        string shortened = Shorten(text, Letters(width, 10));
        return new CellLabel([shortened], 10) { IsShortened = shortened != text };
    }

    /// <summary>How many letters of a size fit.</summary>
    public static int Letters(double width, double size) => Math.Max(1, (int)(width / (size * LetterWidth)));

    /// <summary>Lines that break behind an underscore, a point, a bar or a space; null where a part is too long for one.</summary>
    private static List<string>? Wrap(string text, int letters)
    {
        List<string> lines = [""];
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && text[i] is not ('_' or '.' or ' ' or '|')) continue;
            string part = text[start..(i + 1)];
            if (part.TrimEnd().Length > letters) return null;
            if ((lines[^1] + part).TrimEnd().Length <= letters) lines[^1] += part;
            else lines.Add(part);
            start = i + 1;
        }
        return [.. lines.Select(line => line.TrimEnd())];
    }

    private static string Shorten(string text, int letters)
    {
        if (text.Length <= letters) return text;
        if (letters < 3) return Ellipsis.ToString();
        int head = letters / 2, tail = letters - head - 1;
        return text[..head] + Ellipsis + text[^tail..];
    }
}
