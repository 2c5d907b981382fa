using System.Globalization;
using Spectre.Console;
using UapiGen.Abi;
using UapiGen.Abi.Export;
using UapiGen.Btf;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>Shows what compilers said.</summary>
internal static class CcReport
{
    /// <summary>A table with a row for each struct and ABI, what differs below it, then what was skipped.</summary>
    public static void Draw(IAnsiConsole console, IReadOnlyList<CcResult> results, IReadOnlyList<MissingCompiler> missing)
    {
        Table table = new();
        table.AddColumns("struct", "ABI", "compiler", "sizes", "fields", "constants", "command", "debug info", "kernel's header", "verdict");
        string before = "";
        foreach (CcResult result in results)
        {
            string name = result.Input.Snapshot.TypeName;
            table.AddRow(
                new Text(name == before ? "" : $"{result.Input.Snapshot.CName} ({ShortName(name)})"), new Text(result.Compiler.Target.Name), new Text(result.Compiler.Command),
                new Text(Sizes(result)), new Text(Count(result, ProbeKind.Field, ProbeKind.BitField)), new Text(Count(result, ProbeKind.Constant)), new Text(Command(result)),
                new Text(result.DebugInformation is { } own ? Word(own.Relation) : "-"), new Text(Header(result)),
                new Markup(result.Passes ? "[green]pass[/]" : "[red]FAIL[/]"));
            before = name;
        }
        Terminals.Write(table);

        foreach (string line in Lines(results)) console.WriteLine(line);
        if (missing.Count > 0) console.WriteLine($"skipped, since no compiler of them is installed: {string.Join(", ", missing.Select(none => $"{none.Target.Name} ({none.Command})"))}");
        int failed = results.Count(result => !result.Passes);
        console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(results.Count - failed, "row")} passed, {failed} failed; {Counted.Of(results.Sum(result => result.Values.Count), "number")} read, {results.Sum(result => result.Differences.Count())} differ."));
    }

    /// <summary>What is to be said below the table: everything that differs, once for all ABIs where it does.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<CcResult> results) =>
        from result in results
        from text in Differences(result)
        group result.Compiler.Target.Name by (result.Input.Snapshot.CName, result.Input.Snapshot.TypeName, Text: text) into same
        select $"{same.Key.CName} ({same.Key.TypeName}) on {string.Join(", ", same.Distinct())}: {same.Key.Text}";

    private static IEnumerable<string> Differences(CcResult result)
    {
        foreach (AskedValue value in result.Differences) yield return $"{value.Value.Subject} is {Number(value, value.Answer)} for the compiler, and {Number(value, value.Value.Expected)} by our rules";
        if (result.Complaints.Length > 0) yield return $"{result.Compiler.Command} says: {result.Complaints}";
        if (result.DebugInformation is { Relation: not BtfRelation.Same } own) yield return $"debug information: {own}";
        if (result.HeaderVerdict is { Relation: not BtfRelation.Same } verdict) yield return $"<{result.Header}>: {verdict}";
    }

    private static string Number(AskedValue value, ulong number) =>
        value.Value.Kind is ProbeKind.Constant or ProbeKind.Command or ProbeKind.BitField ? "0x" + number.ToString("x", CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture);

    private static string Sizes(CcResult result) =>
        string.Join(", ", result.Input.Snapshot.Versions.Select(version => version.Size.On(result.Compiler.Target))) + Wrong(result, ProbeKind.Size, ProbeKind.Alignment);

    private static string Count(CcResult result, ProbeKind kind, params ProbeKind[] others)
    {
        int count = result.Values.Count(value => value.Value.Kind == kind);
        // A field is asked for its place and its size, a bit-field for both at once.
        if (kind == ProbeKind.Field) count = (count / 2) + result.Values.Count(value => value.Value.Kind == ProbeKind.BitField);
        return count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture) + Wrong(result, [kind, .. others]);
    }

    private static string Command(CcResult result) =>
        result.Values.FirstOrDefault(value => value.Value.Kind == ProbeKind.Command) is { } command ? Number(command, command.Answer) + Wrong(result, ProbeKind.Command) : "-";

    private static string Wrong(CcResult result, params ProbeKind[] kinds)
    {
        int count = result.Differences.Count(value => kinds.Contains(value.Value.Kind));
        return count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({count} differ)");
    }

    private static string Header(CcResult result) => result switch
    {
        { Header: null } => "has none",
        { HeaderVerdict: null } => $"{result.Header}: not compared, {result.Compiler.Command} writes no BTF",
        _ => $"{result.Header}: {Word(result.HeaderVerdict.Relation)}",
    };

    private static string Word(BtfRelation relation) => (relation is BtfRelation.Older or BtfRelation.Newer ? "ours is " : "") + VerdictJson.Word(relation);

    private static string ShortName(string typeName) => typeName[(typeName.LastIndexOf('.') + 1)..];
}
