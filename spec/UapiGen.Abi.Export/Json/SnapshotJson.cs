using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UapiGen.Abi.Export;

/// <summary>
/// Writes snapshots as JSON: all that a baseline freezes. The schema is <c>docs/reference/snapshot.schema.json</c>. Sets of bits and values of 64 bits are
/// strings in hexadecimal, because readers of JSON may keep no more than 53 bits of a number.
/// </summary>
public static class SnapshotJson
{
    // For files and terminals, not for HTML: what is no control character stands as it is.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the document.</summary>
    /// <param name="structs">The structs.</param>
    public static string Write(IReadOnlyList<AbiSnapshot> structs)
    {
        ArgumentNullException.ThrowIfNull(structs);
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            json.WriteStartArray("structs");
            foreach (AbiSnapshot one in structs) Struct(json, one);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void Struct(Utf8JsonWriter json, AbiSnapshot snapshot)
    {
        json.WriteStartObject();
        json.WriteString("type", snapshot.TypeName);
        json.WriteString("tag", snapshot.CName);
        json.WriteBoolean("isUnion", snapshot.IsUnion);
        if (snapshot.Command is { } command)
        {
            json.WriteStartObject("command");
            json.WriteString("cName", CNames.Command(snapshot));
            json.WriteNumber("type", command.Type);
            json.WriteNumber("number", command.Number);
            json.WriteString("direction", ContractJson.Kebab(command.Direction.ToString()));
            json.WriteEndObject();
        }
        if (snapshot.Capability is { } capability)
        {
            json.WriteNumber("capability", capability);
            json.WriteString("capabilityCName", CNames.Capability(snapshot));
        }
        json.WriteNumber("pack", snapshot.Pack);
        json.WriteNumber("align", snapshot.Align);
        ContractJson.Write(json, snapshot);
        Versions(json, snapshot);
        json.WriteStartArray("fields");
        foreach (FieldSnapshot field in snapshot.Fields) FieldJson.Write(json, field);
        json.WriteEndArray();
        if (snapshot.Tail is { } tail)
        {
            json.WriteStartObject("tail");
            json.WriteString("name", tail.Name);
            TypeJson.Type(json, "element", tail.Element);
            TypeJson.Place(json, "offset", tail.Offset);
            json.WriteEndObject();
        }
        TypeJson.Write(json, snapshot);
        json.WriteEndObject();
    }

    private static void Versions(Utf8JsonWriter json, AbiSnapshot snapshot)
    {
        json.WriteStartArray("versions");
        foreach (VersionSnapshot version in snapshot.Versions)
        {
            json.WriteStartObject();
            json.WriteNumber("number", version.Number);
            json.WriteString("cName", CNames.Size(snapshot, version.Number));
            TypeJson.Place(json, "size", version.Size);
            TypeJson.Place(json, "knownEnd", version.KnownEnd);
            TypeJson.Place(json, "alignment", version.Alignment);
            json.WriteBoolean("isWithdrawn", version.IsWithdrawn);
            if (snapshot.NumberOf(version, IoctlEncoding.Generic) is { } generic)
            {
                json.WriteStartObject("command");
                json.WriteString("generic", CText.Hex(generic));
                json.WriteString("powerpc", CText.Hex(snapshot.NumberOf(version, IoctlEncoding.PowerPc)!.Value));
                json.WriteString("i386", CText.Hex(snapshot.NumberOf(version, IoctlEncoding.Generic, onI386: true)!.Value));
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
