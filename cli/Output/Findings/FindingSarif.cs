using System.Text.Json;

namespace UapiGen.Cli.Output.Findings;

/// <summary>Findings as a SARIF log, version 2.1.0 (OASIS, 2020): one run, its rules those that found something.</summary>
internal static class FindingSarif
{
    private static readonly string s_version = typeof(FindingSarif).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The log.</summary>
    public static string Of(FindingReport report) => JsonText.Of(writer =>
    {
        List<Finding> rules = [.. report.Findings.DistinctBy(finding => finding.Id).OrderBy(finding => finding.Id, StringComparer.Ordinal)];
        List<string> ids = rules.ConvertAll(rule => rule.Id);

        writer.WriteStartObject();
        writer.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, rules);
        // What Roslyn and .NET count columns in.
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (Finding finding in report.Findings) WriteResult(writer, finding, ids.IndexOf(finding.Id));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, List<Finding> rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "uapigen");
        writer.WriteString("version", s_version);
        writer.WriteString("informationUri", "https://github.com/uapigen/uapigen");
        writer.WriteStartArray("rules");
        foreach (Finding rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            WriteText(writer, "shortDescription", rule.Title);
            if (rule.Page is { } page) writer.WriteString("helpUri", page);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", FindingText.Word(rule.Level));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Finding finding, int rule)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", FindingText.Word(finding.Level));
        WriteText(writer, "message", finding.Message);
        if (finding.Place is not null || finding.Struct is not null)
        {
            writer.WriteStartArray("locations");
            writer.WriteStartObject();
            if (finding.Place is { } place) WritePlace(writer, place);
            if (finding.Struct is { } type) WriteStruct(writer, type);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, FindingPlace place)
    {
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", RelativePath.UriOf(place.File));
        writer.WriteEndObject();
        if (place.Line > 0)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", place.Line);
            if (place.Column > 0)
            {
                writer.WriteNumber("startColumn", place.Column);
                writer.WriteNumber("endLine", place.EndLine);
                writer.WriteNumber("endColumn", place.EndColumn);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    private static void WriteStruct(Utf8JsonWriter writer, string type)
    {
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", type);
        writer.WriteString("kind", "type");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
