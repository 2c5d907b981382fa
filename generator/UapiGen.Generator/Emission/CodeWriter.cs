using System.Text;

namespace UapiGen.Generator.Emission;

/// <summary>Writes indented C#: lines end with <c>\n</c> on every machine, blocks close themselves.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new(8192);
    private int _indent;

    /// <summary>An empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>One line, or several: each gets the indentation of the place.</summary>
    public void Line(string text)
    {
        int start = 0;
        while (true)
        {
            int end = text.IndexOf('\n', start);
            int length = (end < 0 ? text.Length : end) - start;
            if (length > 0) _text.Append(' ', _indent * IndentWidth).Append(text, start, length);
            _text.Append('\n');
            if (end < 0) return;
            start = end + 1;
        }
    }

    /// <summary>Opens a brace and indents; the scope's end closes it.</summary>
    public Scope Block(string? header = null, string close = "}")
    {
        if (header is not null) Line(header);
        Line("{");
        _indent++;
        return new Scope(this, close);
    }

    /// <summary>Indents without a brace, for what continues a line.</summary>
    public Scope Indented()
    {
        _indent++;
        return new Scope(this, close: null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Ends an indentation.</summary>
    internal readonly struct Scope(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (close is not null) writer.Line(close);
        }
    }
}
