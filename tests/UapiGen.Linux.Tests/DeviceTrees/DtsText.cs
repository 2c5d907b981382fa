using System.Globalization;
using System.Text;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Reads what dtc prints of a blob (no labels, no macros, one line a node or property) into the lines of <see cref="TreeDump"/>.</summary>
internal static class DtsText
{
    public static List<string> Lines(string source)
    {
        var lines = new List<string>();
        var path = new Stack<string>();
        var properties = new SortedDictionary<string, string>(StringComparer.Ordinal);

        void FlushProperties()
        {
            lines.AddRange(properties.Values);
            properties.Clear();
        }

        foreach (string line in source.Split('\n').Select(line => line.Trim()))
        {
            if (line.EndsWith('{'))
            {
                FlushProperties();
                string name = line[..^1].Trim();
                path.Push(path.TryPeek(out string? parent) ? $"{parent.TrimEnd('/')}/{name}" : "/");
                lines.Add(path.Peek());
            }
            else if (line == "};")
            {
                FlushProperties();
                path.Pop();
            }
            else if (line.EndsWith(';') && path.TryPeek(out string? node))
            {
                int equals = line.IndexOf(" = ", StringComparison.Ordinal);
                string name = equals < 0 ? line[..^1] : line[..equals];
                byte[] value = equals < 0 ? [] : Value(line[(equals + 3)..^1]);
                properties.Add(name, TreeDump.Line(node, name, value));
            }
        }
        return lines;
    }

    // Strings, cells and bytes, with commas between.
    private static byte[] Value(string text)
    {
        var bytes = new List<byte>();
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = ReadString(text, i + 1, bytes);
                    break;
                case '<':
                    int cellsEnd = text.IndexOf('>', i);
                    foreach (string cell in text[(i + 1)..cellsEnd].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        bytes.AddRange(Convert.FromHexString(uint.Parse(cell.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString("x8", CultureInfo.InvariantCulture)));
                    i = cellsEnd;
                    break;
                case '[':
                    int bytesEnd = text.IndexOf(']', i);
                    bytes.AddRange(Convert.FromHexString(text[(i + 1)..bytesEnd].Replace(" ", "", StringComparison.Ordinal)));
                    i = bytesEnd;
                    break;
                default:
                    Assert.Contains(text[i], ", ");
                    break;
            }
        }
        return [.. bytes];
    }

    // Up to the closing quote, whose place it returns. A string in source text has a NUL at its end.
    private static int ReadString(string text, int i, List<byte> bytes)
    {
        for (; text[i] != '"'; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                c = text[++i] switch
                {
                    '0' => '\0',
                    'a' => '\a',
                    'b' => '\b',
                    't' => '\t',
                    'n' => '\n',
                    'v' => '\v',
                    'f' => '\f',
                    'r' => '\r',
                    'x' => (char)Convert.FromHexString(text.AsSpan(i + 1, 2))[0],
                    char other => other,
                };
                if (text[i] == 'x')
                    i += 2;
            }
            bytes.AddRange(Encoding.Latin1.GetBytes([c]));
        }
        bytes.Add(0);
        return i;
    }
}
