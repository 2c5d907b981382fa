using Spectre.Console;

namespace UapiGen.Benchmarks.Tables;

/// <summary>Where the tables go, and what they come to.</summary>
internal sealed class Report
{
    // The widest table; a pipe has no width of its own.
    private const int Width = 140;

    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
    private readonly List<string> missed = [];
    private int aims;

    public Report() => console.Profile.Width = Math.Max(console.Profile.Width, Width);

    public void Print(ResultTable table)
    {
        console.Write(table.Rendered);
        Say("");
        aims += table.Aims;
        missed.AddRange(table.Missed);
    }

    public void Say(string line) => console.Profile.Out.Writer.WriteLine(line);

    /// <summary>Says how many aims were met, and names the others.</summary>
    public void PrintVerdict()
    {
        Say($"{aims - missed.Count} of {aims} aims met{(missed.Count > 0 ? "; missed:" : ".")}");
        foreach (string one in missed) Say("  " + one);
    }
}
