using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Text of reStructuredText: nothing in it is taken for markup, no line is longer than the kernel's documents have them.</summary>
internal static class RstText
{
    private const int Width = 80;

    /// <summary>Words in which a star, a backquote, a bar, an underscore and a backslash are what they are.</summary>
    public static string Escape(string words)
    {
        StringBuilder text = new();
        for (int i = 0; i < words.Length; i++)
        {
            // An underscore within a word means nothing.
            bool isInner = words[i] == '_' && i + 1 < words.Length && char.IsAsciiLetterOrDigit(words[i + 1]) && i > 0 && char.IsAsciiLetterOrDigit(words[i - 1]);
            if (words[i] is '*' or '`' or '|' or '\\' or '_' && !isInner) text.Append('\\');
            text.Append(words[i]);
        }
        return text.ToString();
    }

    /// <summary>A paragraph, escaped, its lines filled and indented.</summary>
    public static string Fill(string words, int indent) => string.Join('\n', Wrap(Escape(words), Width - indent).Select(line => new string(' ', indent) + line));

    /// <summary>Lines no longer than that, where words allow it.</summary>
    public static IReadOnlyList<string> Wrap(string words, int width)
    {
        List<string> lines = [""];
        foreach (string word in words.Split(' '))
        {
            if (lines[^1].Length == 0) lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width) lines[^1] += " " + word;
            else lines.Add(word);
        }
        return lines;
    }
}
