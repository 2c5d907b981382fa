using System.Text;
using Spectre.Console;
using UapiGen.Abi.Export;

namespace UapiGen.Cli.Show;

/// <summary>Layouts as text: tables in a terminal, aligned columns in a pipe.</summary>
internal static class TextView
{
    private const int Gap = 2;

    /// <summary>Tables for a terminal.</summary>
    public static void Draw(IAnsiConsole console, IReadOnlyList<LayoutTable> structs)
    {
        foreach (LayoutTable one in structs)
        {
            console.MarkupLineInterpolated($"[bold]{one.CName}[/]  {one.Summary}  [grey]{one.Snapshot.TypeName}[/]");
            foreach (TextGrid grid in Grids(one)) console.Write(Table(grid));
        }
    }

    /// <summary>Aligned columns, for files and pipes.</summary>
    public static string Plain(IReadOnlyList<LayoutTable> structs)
    {
        StringBuilder text = new();
        foreach (LayoutTable one in structs)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(one.CName).Append(": ").Append(one.Summary).Append(" (").Append(one.Snapshot.TypeName).Append(")\n");
            foreach (TextGrid grid in Grids(one)) Plain(text, grid);
        }
        return text.ToString();
    }

    private static IEnumerable<TextGrid> Grids(LayoutTable table)
    {
        ContractTable contract = ContractTable.Of(table.Snapshot);
        TextGrid[] grids = [LayoutGrids.Versions(table), CommandGrid.Of(table), LayoutGrids.Fields(table), contract.FactGrid(), contract.StepGrid(), contract.ErrorGrid()];
        return grids.Where(grid => grid.Rows.Count > 0);
    }

    private static Table Table(TextGrid grid)
    {
        Table table = new() { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(grid.Title)) };
        for (int i = 0; i < grid.Headers.Count; i++)
        {
            TableColumn column = new(Markup.Escape(grid.Headers[i]));
            table.AddColumn(grid.Numbers.Contains(i) ? column.RightAligned() : column);
        }
        foreach (IReadOnlyList<string> row in grid.Rows) table.AddRow(row.Select(Cell));
        return table;
    }

    /// <summary>What nobody named stands out; a version that has a field is marked.</summary>
    private static Markup Cell(string words)
    {
        string colour = words.TrimStart().StartsWith('(') ? "yellow" : words == "x" ? "green" : "";
        return new Markup(colour.Length == 0 ? Markup.Escape(words) : $"[{colour}]{Markup.Escape(words)}[/]");
    }

    private static void Plain(StringBuilder text, TextGrid grid)
    {
        int[] widths = [.. grid.Headers.Select((header, i) => Math.Max(header.Length, grid.Rows.Max(row => row[i].Length)))];
        text.Append('\n').Append(grid.Title).Append('\n');
        PlainRow(text, grid, widths, grid.Headers);
        foreach (IReadOnlyList<string> row in grid.Rows) PlainRow(text, grid, widths, row);
    }

    private static void PlainRow(StringBuilder text, TextGrid grid, int[] widths, IReadOnlyList<string> row)
    {
        StringBuilder line = new();
        for (int i = 0; i < row.Count; i++)
            line.Append(' ', Gap).Append(grid.Numbers.Contains(i) ? row[i].PadLeft(widths[i]) : row[i].PadRight(widths[i]));
        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
