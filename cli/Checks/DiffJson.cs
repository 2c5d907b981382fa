using System.Text.Json;
using UapiGen.Cli.Output;
using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>What differs between two sides, for programs.</summary>
internal static class DiffJson
{
    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<StructDifference> differences, int same) => JsonText.Of(writer =>
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
        writer.WriteString("verdict", DiffReport.Word(one.Verdict));
        writer.WriteStartArray("facts");
        foreach (string fact in one.Facts) writer.WriteStringValue(fact);
        writer.WriteEndArray();
        writer.WriteStartArray("breaks");
        foreach (Finding broken in one.Breaks) FindingJson.Write(writer, broken);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
