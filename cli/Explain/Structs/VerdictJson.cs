using UapiGen.Abi;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>A verdict for programs.</summary>
internal static class VerdictJson
{
    /// <summary>The document.</summary>
    public static string Of(PassedStruct passed, Verdict verdict, Abi.Errno? asked) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("struct", passed.Snapshot.CName);
        writer.WriteString("type", passed.Snapshot.TypeName);
        writer.WriteNumber("version", passed.Version.Number);
        writer.WriteNumber("ksize", passed.Ksize);
        writer.WriteNumber("usize", verdict.Usize);
        writer.WriteString("errno", verdict.Fired is null ? "0" : verdict.Error.ToString());
        if (asked is { } error) writer.WriteBoolean("explained", error == verdict.Error);
        if (verdict.ReportedSize is { } size) writer.WriteNumber("reportedSize", size);
        writer.WriteStartArray("checks");
        foreach (Check check in verdict.Checks)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", check.Rule);
            writer.WriteString("errno", check.Error.ToString());
            writer.WriteString("outcome", !check.WasMade ? "not made" : check.Reason is null ? "holds" : "fired");
            if (check.Reason is { } reason) writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartArray("notes");
        foreach (string note in VerdictText.Notes(passed, verdict)) writer.WriteStringValue(note);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
