using System.Text.Json;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What was passed, for programs.</summary>
internal static class PassedJson
{
    /// <summary>Writes numbers with their values; unions with their arms, each of which has values of its own.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<PassedPart> parts)
    {
        writer.WriteStartArray("values");
        foreach (PassedPart part in parts)
        {
            writer.WriteStartObject();
            if (part.Name.Length > 0) writer.WriteString("field", part.Name);
            writer.WriteNumber("offset", part.Offset);
            if (part is PassedUnion union) Arms(writer, union);
            else Number(writer, (PassedValue)part);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter writer, PassedValue value)
    {
        // A string, since not every reader of JSON has numbers of 64 bits.
        writer.WriteString("value", NumberText.Hexadecimal(value.Value));
        writer.WriteString("text", value.Text);
    }

    private static void Arms(Utf8JsonWriter writer, PassedUnion union)
    {
        writer.WriteStartArray("arms");
        foreach (PassedArm arm in union.Arms)
        {
            writer.WriteStartObject();
            writer.WriteString("arm", arm.Name);
            Write(writer, arm.Parts);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
