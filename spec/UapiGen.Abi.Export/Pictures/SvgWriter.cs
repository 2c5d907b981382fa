using System.Globalization;
using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Writes elements of SVG: numbers with a point, text that cannot end its element.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new(16384);

    /// <summary>A line as it is.</summary>
    public void Line(string text) => _text.Append(text).Append('\n');

    /// <summary>A rectangle.</summary>
    public void Box(double x, double y, double width, double height, string classes, string more = "") =>
        Line($"<rect class=\"{classes}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"{more}/>");

    /// <summary>A line of text.</summary>
    public void Text(double x, double y, double size, string text, string anchor = "start", string classes = "um-text", string more = "") =>
        Line($"<text class=\"{classes}\" x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\" text-anchor=\"{anchor}\"{more}>{Escape(text)}</text>");

    /// <summary>A path.</summary>
    public void Path(string data, string classes) => Line($"<path class=\"{classes}\" d=\"{data}\"/>");

    /// <summary>A number of pixels, without more digits than can be seen.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Text within an element or an attribute of XML and HTML.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
