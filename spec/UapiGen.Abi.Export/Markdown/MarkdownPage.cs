using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Writes a page of reference about a struct in Markdown, as GitHub and most others read it.</summary>
public static class MarkdownPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="snapshot">The struct.</param>
    /// <exception cref="ExportException">The snapshot contradicts itself.</exception>
    public static string Write(AbiSnapshot snapshot)
    {
        LayoutTable table = LayoutTable.Of(snapshot);
        ContractTable contract = ContractTable.Of(snapshot);
        StringBuilder text = new();
        text.Append("# `").Append(table.CName).Append("`\n\n");
        text.Append(table.Summary).Append(". Carried by ").Append(snapshot.Command is null ? "a system call" : "an ioctl").Append(", ").Append(CallWords.Direction(snapshot.Contract))
            .Append("; declared as `").Append(snapshot.TypeName).Append("`.\n\n");
        text.Append("```c\n");
        foreach (string line in StructDefinition.Lines(snapshot)) text.Append(line).Append('\n');
        text.Append("```\n");
        Grid(text, LayoutGrids.Versions(table));
        text.Append('\n').AppendJoin('\n', CallWords.Growth(table)).Append('\n');
        Grid(text, CommandGrid.Of(table));
        Grid(text, LayoutGrids.Fields(table));
        Grid(text, contract.FactGrid());
        Grid(text, contract.StepGrid());
        Grid(text, contract.ErrorGrid());
        return text.ToString();
    }

    private static void Grid(StringBuilder text, TextGrid grid)
    {
        if (grid.Rows.Count == 0) return;
        text.Append("\n## ").Append(grid.Title).Append("\n\n| ").AppendJoin(" | ", grid.Headers).Append(" |\n|");
        for (int i = 0; i < grid.Headers.Count; i++) text.Append(grid.Numbers.Contains(i) ? "--:|" : "---|");
        text.Append('\n');
        foreach (IReadOnlyList<string> row in grid.Rows)
            text.Append("| ").AppendJoin(" | ", row.Select((cell, i) => Cell(cell, grid.Code.Contains(i)))).Append(" |\n");
    }

    private static string Cell(string words, bool isCode)
    {
        string bare = words.TrimStart();
        // A bar ends a cell even within code.
        if (isCode && bare.Length > 0) return string.Concat(Enumerable.Repeat("· ", (words.Length - bare.Length) / 2)) + "`" + bare.Replace("|", "\\|", StringComparison.Ordinal) + "`";
        StringBuilder text = new();
        foreach (char c in words) text.Append(c is '|' or '*' or '<' or '`' or '[' ? "\\" : "").Append(c);
        return text.ToString();
    }
}
