using System.Text;
using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What was passed, for people: a line a number, and the members of a union below it. Those that are 0 are named together: most are.</summary>
internal static class PassedText
{
    private const int Indentation = 2;

    /// <summary>Writes it; nothing where no number was passed.</summary>
    public static void Write(StringBuilder text, TargetAbi target, IReadOnlyList<PassedPart> parts)
    {
        if (parts.Count == 0) return;
        Row[] rows = [.. parts.SelectMany(part => Rows(part, 0))];
        text.Append($"\nWhat was passed, as {target.Name} reads it{(rows.Length == 0 ? ": zeros." : ":")}\n");
        int width = rows.Where(row => row.Text.Length > 0).Select(row => row.Label.Length).DefaultIfEmpty().Max();
        foreach (Row row in rows) text.Append(row.Text.Length == 0 ? $"  {row.Offset,4}  {row.Label}\n" : $"  {row.Offset,4}  {row.Label.PadRight(width)}  {row.Text}\n");
        if (rows.Length > 0 && parts.Any(HasZero)) text.Append("  All else is 0.\n");
    }

    private static IEnumerable<Row> Rows(PassedPart part, int depth)
    {
        if (part.IsZero) return [];
        return part is PassedUnion union ? OfUnion(union, depth) : [new Row(part.Offset, Indented(part.Name, depth), ((PassedValue)part).Text)];
    }

    private static IEnumerable<Row> OfUnion(PassedUnion union, int depth)
    {
        //    4  union of bytes 4 to 7, one of:
        yield return new Row(union.Offset, Indented($"{(union.Name.Length == 0 ? "" : union.Name + ": ")}union of bytes {union.Offset} to {union.End - 1}, one of:", depth), "");
        foreach (PassedArm arm in union.Arms.Where(arm => !arm.IsZero))
        {
            bool isNumber = arm.Parts is [PassedValue];
            if (!isNumber) yield return new Row(union.Offset, Indented(arm.Name, depth + 1), "");
            foreach (Row row in arm.Parts.SelectMany(part => Rows(part, depth + (isNumber ? 1 : 2)))) yield return row;
        }
        string zeros = string.Join(", ", union.Arms.Where(arm => arm.IsZero).Select(arm => arm.Name));
        if (zeros.Length > 0) yield return new Row(union.Offset, Indented($"all 0: {zeros}", depth + 1), "");
    }

    private static bool HasZero(PassedPart part) => part is PassedUnion union ? union.IsZero || union.Arms.Any(arm => !arm.IsZero && arm.Parts.Any(HasZero)) : part.IsZero;

    private static string Indented(string words, int depth) => new string(' ', Indentation * depth) + words;

    /// <summary>A line.</summary>
    /// <param name="Offset">The first byte that it is about.</param>
    /// <param name="Label">What it is about.</param>
    /// <param name="Text">The number; empty where it is about several.</param>
    private readonly record struct Row(ulong Offset, string Label, string Text);
}
