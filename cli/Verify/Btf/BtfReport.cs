using System.Globalization;
using Spectre.Console;
using UapiGen.Btf;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Verify.Btf;

/// <summary>Shows how declarations stand to the kernel's structs.</summary>
internal static class BtfReport
{
    /// <summary>A table with a row for each struct, and what is to be said of it below.</summary>
    public static void Draw(IAnsiConsole console, string kernel, IReadOnlyList<BtfResult> results)
    {
        console.WriteLine($"Compared with {kernel}.");
        Table table = new();
        table.AddColumns("struct", "declared as", "verdict", "ours", "theirs", "what differs");
        foreach (BtfResult result in results)
        {
            table.AddRow(
                new Text(result.Input.Snapshot.CName), new Text(result.Input.Snapshot.TypeName), new Markup(Verdict(result)),
                new Text(Bytes(result.Input.Snapshot.Versions[^1].Size.Lp64)), new Text(result.Verdict is { } verdict ? Bytes(verdict.TheirSize) : "-"), new Text(Details(result)));
        }
        Terminals.Write(table);
        int broken = results.Count(result => !result.Passes), absent = results.Count(result => result is { Verdict: null, Fault: null });
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{results.Count - broken - absent} agree, {broken} broken, {absent} not there."));
    }

    /// <summary>The same for programs.</summary>
    public static string Json(string kernel, IReadOnlyList<BtfResult> results) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("comparedWith", kernel);
        writer.WriteStartArray("results");
        foreach (BtfResult result in results)
        {
            writer.WriteStartObject();
            writer.WriteString("struct", result.Input.Snapshot.CName);
            writer.WriteString("type", result.Input.Snapshot.TypeName);
            writer.WriteString("origin", result.Input.Origin);
            writer.WriteBoolean("isThere", result.Verdict is not null);
            writer.WriteBoolean("passes", result.Passes);
            if (result.Module is { } module) writer.WriteString("module", module);
            if (result.Fault is { } fault) writer.WriteString("fault", fault);
            if (result.Verdict is { } verdict) VerdictJson.Write(writer, "verdict", verdict);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string Verdict(BtfResult result) => result switch
    {
        { Fault: not null } => "[red]damaged[/]",
        { Verdict: null } => "[grey]not there[/]",
        { Verdict.Relation: BtfRelation.Same } => "[green]same[/]",
        { Verdict.Relation: BtfRelation.Older } => "[yellow]ours is older[/]",
        { Verdict.Relation: BtfRelation.Newer } => "[yellow]ours is newer[/]",
        _ => "[red]BROKEN[/]",
    };

    private static string Details(BtfResult result)
    {
        if (result.Fault is { } fault) return fault;
        if (result.Verdict is not { } verdict) return "these types have no such struct: the kernel was built without what uses it (its configuration), or is older than it";

        List<string> lines = [.. verdict.Breaks.Select(found => found.Why)];
        if (verdict.KernelHasMore.Count > 0) lines.Add("the kernel also has " + string.Join(", ", verdict.KernelHasMore));
        if (verdict.WeHaveMore.Count > 0) lines.Add("we also have " + string.Join(", ", verdict.WeHaveMore));
        lines.AddRange(verdict.Notes);
        if (result.Module is { } module) lines.Add("in module " + module);
        return string.Join('\n', lines);
    }

    private static string Bytes(long count) => count.ToString(CultureInfo.InvariantCulture);
}
