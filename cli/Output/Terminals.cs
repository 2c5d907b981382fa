using Spectre.Console;

namespace UapiGen.Cli.Output;

/// <summary>Where results and progress are drawn. Colours and motion are for terminals only.</summary>
internal static class Terminals
{
    private const int WideEnough = 2000, Gap = 2;

    /// <summary>Standard output. A file or a pipe has no width: long rows are better there than broken ones.</summary>
    public static IAnsiConsole Output()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = WideEnough;
        return console;
    }

    /// <summary>Writes a text to standard output: in its styles on a terminal, and its words alone to a pipe, which need not wait for what drawing takes to start.</summary>
    public static void Write(StyledText text)
    {
        if (Console.IsOutputRedirected)
        {
            StandardOutput.Write(text.ToString());
            return;
        }
        IAnsiConsole console = Output();
        foreach ((string piece, string? style) in text.Pieces) console.Write(new Text(piece, style is null ? Style.Plain : Style.Parse(style)));
    }

    /// <summary>Writes a table to standard output: with rules as wide as the terminal on one, and as aligned columns without anything behind the last word to a pipe.</summary>
    public static void Write(Table table)
    {
        if (!Console.IsOutputRedirected)
        {
            Output().Write(table.Border(TableBorder.Simple));
            return;
        }
        StringWriter drawn = new();
        IAnsiConsole plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(drawn) });
        plain.Profile.Width = WideEnough;
        foreach (TableColumn column in table.Columns) column.PadRight(Gap);
        plain.Write(table.Border(TableBorder.None));
        foreach (string line in drawn.ToString().TrimEnd().Split('\n')) Console.Out.WriteLine(line.TrimEnd());
    }

    /// <summary>Does long work, its progress shown on standard error where that is a terminal.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="count">How many steps it has.</param>
    /// <param name="work">The work; it says after each step that the step is done.</param>
    public static T WithProgress<T>(string what, int count, Func<Action, T> work)
    {
        if (Console.IsErrorRedirected) return work(static () => { });

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask(what, maxValue: count);
            return work(() => task.Increment(1));
        });
    }
}
