using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Writes a simple table of reStructuredText, as the kernel's documents have them. What is too long goes on below, where the first column is empty.</summary>
internal static class RstTable
{
    private const int LastColumn = 56;

    /// <summary>Writes the table, indented.</summary>
    public static void Write(StringBuilder text, TextGrid grid, bool withHeader = true)
    {
        if (grid.Rows.Count == 0) return;
        string[][] rows = [.. grid.Rows.Select(row => row.Select((cell, i) => Cell(cell, grid.Code.Contains(i))).ToArray())];
        int[] widths = [.. grid.Headers.Select((header, i) => Math.Max(header.Length, rows.Max(row => i == row.Length - 1 ? RstText.Wrap(row[i], LastColumn).Max(line => line.Length) : row[i].Length)))];
        text.Append('\n');
        Rule(text, widths);
        if (withHeader)
        {
            Row(text, grid, widths, [.. grid.Headers]);
            Rule(text, widths);
        }
        foreach (string[] row in rows) Row(text, grid, widths, row);
        Rule(text, widths);
    }

    private static string Cell(string words, bool isCode) => words.Length == 0 ? "" : isCode ? $"``{words.Trim()}``" : RstText.Escape(words);

    private static void Rule(StringBuilder text, int[] widths) => text.Append("  ").AppendJoin("  ", widths.Select(width => new string('=', width))).Append('\n');

    private static void Row(StringBuilder text, TextGrid grid, int[] widths, string[] row)
    {
        IReadOnlyList<string> last = RstText.Wrap(row[^1], LastColumn);
        for (int line = 0; line < last.Count; line++)
        {
            StringBuilder cells = new();
            for (int i = 0; i < row.Length; i++)
            {
                string cell = i == row.Length - 1 ? last[line] : line == 0 ? row[i] : "";
                cells.Append("  ").Append(grid.Numbers.Contains(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            }
            text.Append(cells.ToString().TrimEnd()).Append('\n');
        }
    }
}
