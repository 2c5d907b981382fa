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
        PassedJson.Write(writer, PassedValues.Of(passed, judgement.Usize));
        writer.WriteEndObject();
    });
}
