using System.Text;
using System.Text.Json;
using Spectre.Console;
using UapiGen.Cli.Output;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>Shows what differs between two sides.</summary>
internal static class DiffReport
{
    /// <summary>For people: each struct with its verdict, the facts that are new in it, what breaks; then the count.</summary>
    public static void Write(IReadOnlyList<StructDifference> differences, int same)
    {
        // A pipe gets the words alone, without what drawing on a terminal takes to start.
        StringBuilder plain = new();
        IAnsiConsole? console = Console.IsOutputRedirected ? null : Terminals.Output();
        foreach (StructDifference one in differences)
        {
            Line($"{one.CName} ({one.TypeName}): {Word(one.Verdict)}", StyleOf(one.Verdict));
            foreach (Finding broken in one.Breaks)
            {
                Line($"    error {broken.Id}: {broken.Message}", "red");
                Line($"        {broken.Page}", "grey");
            }
            foreach (string fact in one.Verdict == StructVerdict.Added ? [] : one.Facts) Line("    + " + fact, null);
        }
        Line(Summary(differences, same), differences.Any(one => one.Breaks.Count > 0) ? "red" : "green");
        if (console is null) StandardOutput.Write(plain.ToString());

        void Line(string text, string? style)
        {
            if (console is null) plain.Append(text).Append('\n');
            else console.Write(new Text(text + "\n", style is null ? Style.Plain : Style.Parse(style)));
        }
    }

    /// <summary>For programs.</summary>
    public static string Json(IReadOnlyList<StructDifference> differences, int same) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("same", same);
        writer.WriteNumber("broken", differences.Count(one => one.Verdict == StructVerdict.Broken));
        writer.WriteStartArray("structs");
        foreach (StructDifference one in differences) Write(writer, one);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, StructDifference one)
    {
        writer.WriteStartObject();
        writer.WriteString("struct", one.CName);
        writer.WriteString("type", one.TypeName);
        writer.WriteString("verdict", Word(one.Verdict));
        writer.WriteStartArray("facts");
        foreach (string fact in one.Facts) writer.WriteStringValue(fact);
        writer.WriteEndArray();
        writer.WriteStartArray("breaks");
        foreach (Finding broken in one.Breaks) FindingJson.Write(writer, broken);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Summary(IReadOnlyList<StructDifference> differences, int same)
    {
        StringBuilder text = new StringBuilder().Append(same).Append(" same");
        for (StructVerdict verdict = StructVerdict.Added; verdict <= StructVerdict.Broken; verdict++)
        {
            int count = differences.Count(one => one.Verdict == verdict);
            if (count > 0) text.Append(", ").Append(count).Append(' ').Append(Word(verdict));
        }
        return text.ToString();
    }

    private static string Word(StructVerdict verdict) => verdict switch
    {
        StructVerdict.Same => "same",
        StructVerdict.Added => "added",
        StructVerdict.Removed => "removed",
        StructVerdict.Grew => "grew",
        StructVerdict.Extended => "extended",
        StructVerdict.Redrafted => "another draft",
        _ => "broken",
    };

    private static string StyleOf(StructVerdict verdict) => verdict switch
    {
        StructVerdict.Broken => "red",
        StructVerdict.Redrafted or StructVerdict.Removed => "yellow",
        _ => "green",
    };
}
