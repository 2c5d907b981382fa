using System.Text.Json;

namespace UapiGen.Abi.Export;

/// <summary>Writes a field with all that is promised of it.</summary>
internal static class FieldJson
{
    public static void Write(Utf8JsonWriter json, FieldSnapshot field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("cName", CNames.Field(field.Name));
        TypeJson.Type(json, "type", field.Type);
        json.WriteNumber("since", field.Since);
        TypeJson.Place(json, "offset", field.Offset);
        TypeJson.Place(json, "size", field.Size);
        json.WriteNumber("align", field.Align);
        json.WriteBoolean("isStructSize", field.IsStructSize);
        json.WriteBoolean("isAnonymous", field.IsAnonymous);
        json.WriteBoolean("isInput", field.IsInput);
        json.WriteBoolean("isOutput", field.IsOutput);
        if (field.OutputMask is { } mask) json.WriteString("outputMask", CText.Hex(mask));
        if (field.Check is { } check)
        {
            json.WriteStartObject("check");
            json.WriteString("known", CText.Hex(check.Known));
            json.WriteString("error", check.Error.ToString());
            json.WriteEndObject();
        }
        if (field.KnownSince.Count > 0) KnownSince(json, field);
        if (field.BitFields.Count > 0) BitFields(json, field);
        json.WriteEndObject();
    }

    private static void KnownSince(Utf8JsonWriter json, FieldSnapshot field)
    {
        json.WriteStartArray("knownSince");
        foreach (KnownBitsSince later in field.KnownSince)
        {
            json.WriteStartObject();
            json.WriteNumber("version", later.Version);
            json.WriteString("bits", CText.Hex(later.Bits));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void BitFields(Utf8JsonWriter json, FieldSnapshot field)
    {
        json.WriteStartArray("bitFields");
        foreach (BitFieldLayout bits in field.BitFields)
        {
            json.WriteStartObject();
            json.WriteString("name", bits.Name);
            json.WriteString("cName", CNames.Field(bits.Name));
            json.WriteNumber("start", bits.Start);
            json.WriteNumber("width", bits.Width);
            json.WriteBoolean("mustBeZero", bits.MustBeZero);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
