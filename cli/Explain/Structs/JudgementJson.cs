using System.Globalization;
using UapiGen.Abi;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>A judgement for programs.</summary>
internal static class JudgementJson
{
    /// <summary>The document.</summary>
    public static string Of(Judgement judgement, Abi.Errno? asked) => JsonText.Of(writer =>
    {
        PassedStruct passed = judgement.Passed;
        writer.WriteStartObject();
        writer.WriteString("struct", passed.Snapshot.CName);
        writer.WriteString("type", passed.Snapshot.TypeName);
        writer.WriteString("machine", passed.Target.Name);
        writer.WriteNumber("version", passed.Version.Number);
        writer.WriteNumber("ksize", passed.Ksize);
        writer.WriteNumber("usize", judgement.Usize);
        writer.WriteNumber("pageSize", passed.PageSize);
        writer.WriteString("address", passed.Address.ToString().ToLowerInvariant());
        writer.WriteString("errno", judgement.Fired is null ? "0" : judgement.Error.ToString());
        if (asked is { } error) writer.WriteBoolean("explained", error == judgement.Error);
        if (judgement.ReportedSize is { } size) writer.WriteNumber("reportedSize", size);
        writer.WriteStartArray("checks");
        foreach (JudgedCheck check in judgement.Checks)
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
        foreach (string note in JudgementNotes.Of(judgement)) writer.WriteStringValue(note);
        writer.WriteEndArray();
        writer.WriteStartArray("values");
        foreach (PassedValue value in PassedValues.Of(passed, judgement.Usize))
        {
            writer.WriteStartObject();
            writer.WriteString("field", value.Name);
            writer.WriteNumber("offset", value.Offset);
            // A string, since not every reader of JSON has numbers of 64 bits.
            writer.WriteString("value", "0x" + value.Value.ToString("x", CultureInfo.InvariantCulture));
            writer.WriteString("text", value.Text);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}
