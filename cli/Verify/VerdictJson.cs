using System.Text.Json;
using UapiGen.Abi;
using UapiGen.Btf;

namespace UapiGen.Cli.Verify;

/// <summary>How a declaration stands to another's struct, for programs.</summary>
internal static class VerdictJson
{
    /// <summary>The word for a relation.</summary>
    public static string Word(BtfRelation relation) => relation switch
    {
        BtfRelation.Same => "same",
        BtfRelation.Older => "older",
        BtfRelation.Newer => "newer",
        _ => "broken",
    };

    /// <summary>Writes a verdict as a property.</summary>
    public static void Write(Utf8JsonWriter writer, string property, BtfVerdict verdict)
    {
        writer.WriteStartObject(property);
        writer.WriteString("relation", Word(verdict.Relation));
        writer.WriteNumber("ourSize", verdict.OurSize);
        writer.WriteNumber("theirSize", verdict.TheirSize);
        Fields(writer, "theyAlsoHave", verdict.KernelHasMore);
        Fields(writer, "weAlsoHave", verdict.WeHaveMore);
        Strings(writer, "breaks", verdict.Breaks.Select(found => found.Why));
        Strings(writer, "notes", verdict.Notes);
        writer.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter writer, string property, EquatableArray<FieldPlace> fields)
    {
        writer.WriteStartArray(property);
        foreach (FieldPlace field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("name", field.Name);
            writer.WriteNumber("bitOffset", field.BitOffset);
            writer.WriteNumber("bitSize", field.BitSize);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter writer, string property, IEnumerable<string> texts)
    {
        writer.WriteStartArray(property);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
