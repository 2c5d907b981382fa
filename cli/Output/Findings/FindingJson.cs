using System.Text.Json;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Findings for programs.</summary>
internal static class FindingJson
{
    /// <summary>The document.</summary>
    public static string Of(FindingReport report) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        if (report.Structs is { } structs) writer.WriteNumber("structs", structs);
        writer.WriteNumber("errors", report.Count(FindingLevel.Error));
        writer.WriteNumber("warnings", report.Count(FindingLevel.Warning));
        writer.WriteNumber("notes", report.Count(FindingLevel.Note));
        writer.WriteStartArray("findings");
        foreach (Finding finding in report.Findings) Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>Writes one as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("id", finding.Id);
        writer.WriteString("level", FindingText.Word(finding.Level));
        writer.WriteString("title", finding.Title);
        writer.WriteString("message", finding.Message);
        if (finding.Struct is { } type) writer.WriteString("struct", type);
        if (finding.Place is { } place)
        {
            writer.WriteString("file", place.File);
            if (place.Line > 0) writer.WriteNumber("line", place.Line);
            if (place.Column > 0) writer.WriteNumber("column", place.Column);
        }
        if (finding.Page is { } page) writer.WriteString("page", page);
        writer.WriteEndObject();
    }
}
