using System.Text;

namespace UapiGen.Abi.Export;

/// <summary>Writes a page about structs, for browsers: one file that needs no other. A picture, the layout, the versions, the contract with the kernel's order of checks.</summary>
public static class StructPage
{
    private const string Style =
        """
        :root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--paper:#fff;--line:#d0d7de;--band:#f6f8fa}
        @media (prefers-color-scheme:dark){:root{--ink:#f0f3f6;--dim:#9ea7b3;--paper:#0d1117;--line:#3d444d;--band:#161b22}}
        body{margin:2rem auto;max-width:66rem;padding:0 1rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
        h1,h2,h3{line-height:1.25}
        h2{margin-top:3rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
        code,td.c,h2{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
        .wide{overflow-x:auto}
        svg{max-width:100%;height:auto}
        table{border-collapse:collapse;font-size:.875rem}
        caption{text-align:left;font-weight:600;padding:1.5rem 0 .5rem}
        th,td{border:1px solid var(--line);padding:.25rem .6rem;text-align:left;vertical-align:top}
        th{background:var(--band)}
        td.n{text-align:right;font-variant-numeric:tabular-nums}
        td.c{white-space:pre}
        .dim{color:var(--dim)}
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="structs">The structs.</param>
    public static string Write(IReadOnlyList<LayoutTable> structs)
    {
        ArgumentNullException.ThrowIfNull(structs);
        string title = structs.Count == 1 ? structs[0].CName : $"{CText.Decimal(structs.Count)} structs";
        StringBuilder text = new();
        text.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{SvgWriter.Escape(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>

            """);
        foreach (LayoutTable one in structs) Section(text, one);
        text.Append("</main>\n</body>\n</html>\n");
        return text.ToString();
    }

    private static void Section(StringBuilder text, LayoutTable table)
    {
        ContractTable contract = ContractTable.Of(table.Snapshot);
        text.Append($"""
            <section>
            <h2>{SvgWriter.Escape(table.CName)}</h2>
            <p>{SvgWriter.Escape(table.Summary)} <span class="dim">({SvgWriter.Escape(table.Snapshot.TypeName)})</span></p>
            <div class="wide">
            {StructSvg.Write(table)}</div>

            """);
        Grid(text, LayoutGrids.Versions(table));
        Grid(text, CommandGrid.Of(table));
        Grid(text, LayoutGrids.Fields(table));
        Grid(text, contract.FactGrid());
        Grid(text, contract.StepGrid());
        Grid(text, contract.ErrorGrid());
        text.Append("</section>\n");
    }

    private static void Grid(StringBuilder text, TextGrid grid)
    {
        if (grid.Rows.Count == 0) return;
        text.Append("<div class=\"wide\">\n<table>\n<caption>").Append(SvgWriter.Escape(grid.Title)).Append("</caption>\n<thead><tr>");
        foreach (string header in grid.Headers) text.Append("<th scope=\"col\">").Append(SvgWriter.Escape(header)).Append("</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in grid.Rows)
        {
            text.Append("<tr>");
            for (int i = 0; i < row.Count; i++)
                text.Append(grid.Numbers.Contains(i) ? "<td class=\"n\">" : grid.Code.Contains(i) ? "<td class=\"c\">" : "<td>").Append(SvgWriter.Escape(row[i])).Append("</td>");
            text.Append("</tr>\n");
        }
        text.Append("</tbody>\n</table>\n</div>\n");
    }
}
