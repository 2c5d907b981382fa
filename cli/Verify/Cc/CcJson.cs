using System.Text.Json;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Verify.Cc;

/// <summary>What compilers said, for programs.</summary>
internal static class CcJson
{
    /// <summary>The document.</summary>
    public static string Of(IReadOnlyList<CcResult> results, IReadOnlyList<MissingCompiler> missing) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("results");
        foreach (CcResult result in results) Write(writer, result);
        writer.WriteEndArray();
        writer.WriteStartArray("skipped");
        foreach (MissingCompiler none in missing)
        {
            writer.WriteStartObject();
            writer.WriteString("abi", none.Target.Name);
            writer.WriteString("compiler", none.Command);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, CcResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("struct", result.Input.Snapshot.CName);
        writer.WriteString("type", result.Input.Snapshot.TypeName);
        writer.WriteString("origin", result.Input.Origin);
        writer.WriteString("abi", result.Compiler.Target.Name);
        writer.WriteString("compiler", result.Compiler.Command);
        writer.WriteBoolean("passes", result.Passes);
        writer.WriteNumber("numbers", result.Values.Count);
        writer.WriteStartArray("differences");
        foreach (AskedValue value in result.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", value.Value.Subject);
            writer.WriteNumber("ours", value.Value.Expected);
            writer.WriteNumber("theirs", value.Answer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (result.Complaints.Length > 0) writer.WriteString("complaints", result.Complaints);
        if (result.DebugInformation is { } own) writer.WriteString("debugInformation", VerdictJson.Word(own.Relation));
        if (result.Header is { } header) writer.WriteString("header", header);
        if (result.HeaderVerdict is { } verdict) VerdictJson.Write(writer, "headerVerdict", verdict);
        writer.WriteEndObject();
    }
}
