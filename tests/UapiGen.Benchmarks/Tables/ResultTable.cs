using System.Globalization;
using Spectre.Console;
using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Tables;

/// <summary>Cases, each with its contenders; the first of each case is the yardstick of its ratios.</summary>
internal sealed class ResultTable
{
    private readonly Table table;
    private readonly TimeUnit unit;
    private readonly List<string> missed = [];

    public ResultTable(string title, TimeUnit unit, string yardstick)
    {
        this.unit = unit;
        table = new Table { Title = new TableTitle(title), Border = TableBorder.Ascii2 };
        table.AddColumns("case", "contender");
        foreach (string heading in new[] { unit.Name, $"x {yardstick}", "8 in 10 rounds", "B/call", "aim" })
            table.AddColumn(new TableColumn(heading).RightAligned());
        table.AddColumn("verdict");
    }

    /// <summary>How many rows have an aim.</summary>
    public int Aims { get; private set; }

    /// <summary>The rows that missed theirs.</summary>
    public IReadOnlyList<string> Missed => missed;

    public Table Rendered => table;

    public void Add(string name, IReadOnlyList<Standing> standings)
    {
        if (table.Rows.Count > 0) table.AddEmptyRow();
        foreach (Standing standing in standings)
        {
            table.AddRow(
                ReferenceEquals(standing, standings[0]) ? name : "",
                standing.Contender.Name,
                Number(standing.Nanoseconds / unit.Nanoseconds),
                Number(standing.Ratio.Median),
                $"{Number(standing.Ratio.Low)} - {Number(standing.Ratio.High)}",
                standing.Bytes.ToString("#,0", CultureInfo.InvariantCulture),
                Wanted(standing.Contender.Aim),
                Verdict(standing));
            if (standing.MeetsAim is not { } met) continue;
            Aims++;
            if (!met) missed.Add($"{name}, {standing.Contender.Name}: {Number(standing.Ratio.Median)}, wanted {Wanted(standing.Contender.Aim)}");
        }
    }

    private static string Verdict(Standing standing) => standing.MeetsAim switch
    {
        true => "met",
        false => "MISSED",
        null => "",
    };

    private static string Wanted(Aim? aim)
    {
        if (aim is null) return "";
        string wanted = string.Create(CultureInfo.InvariantCulture, $"<= {aim.Ratio:0.0#}");
        if (aim.Bytes is { } bytes) wanted += string.Create(CultureInfo.InvariantCulture, $", {bytes:0} B");
        return aim.AheadOfPeers ? wanted + ", first" : wanted;
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture);
}
