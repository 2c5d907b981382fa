using System.Text.Json;

namespace UapiGen.Abi.Export;

/// <summary>Writes types: enumerations, embedded structs, constants, and references to them.</summary>
internal static class TypeJson
{
    public static void Write(Utf8JsonWriter json, AbiSnapshot snapshot)
    {
        json.WriteStartArray("enums");
        foreach (EnumDeclaration one in snapshot.Enums) Enum(json, one);
        json.WriteEndArray();
        json.WriteStartArray("embedded");
        foreach (EmbeddedSnapshot one in snapshot.Embedded) Embedded(json, one);
        json.WriteEndArray();
        json.WriteStartArray("constants");
        foreach (ConstantDeclaration one in snapshot.Constants)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Name);
            CName(json, CConstantName.Of(snapshot, one));
            json.WriteString("value", one.IsNegative ? CText.Decimal(unchecked((long)one.Value)) : CText.Hex(one.Value));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A number of bytes in both layouts.</summary>
    public static void Place(Utf8JsonWriter json, string property, PerLayout bytes)
    {
        json.WriteStartObject(property);
        json.WriteNumber("lp64", bytes.Lp64);
        json.WriteNumber("i386", bytes.I386);
        json.WriteEndObject();
    }

    /// <summary>A type; the lengths of an array with the outermost first, as C has them.</summary>
    public static void Type(Utf8JsonWriter json, string property, TypeReference type)
    {
        json.WriteStartObject(property);
        json.WriteString("shape", ContractJson.Kebab(type.Shape.ToString()));
        if (type.Name.Length > 0) json.WriteString("name", type.Name);
        if (!type.IsEmbedded) json.WriteString("kind", type.Kind.CName());
        if (type.Lengths.Count > 0)
        {
            json.WriteStartArray("lengths");
            foreach (int length in type.Lengths.Reverse()) json.WriteNumberValue(length);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>A constant's name in C, where it has one.</summary>
    private static void CName(Utf8JsonWriter json, string? name)
    {
        if (name is null) json.WriteNull("cName");
        else json.WriteString("cName", name);
    }

    private static void Enum(Utf8JsonWriter json, EnumDeclaration one)
    {
        json.WriteStartObject();
        json.WriteString("name", one.Name);
        if (one.CName is { } tag) json.WriteString("cName", tag);
        json.WriteString("kind", one.Underlying.CName());
        json.WriteStartArray("members");
        foreach (EnumMember member in one.Members)
        {
            bool isNegative = one.Underlying.IsSigned() && unchecked((long)member.Value) < 0;
            json.WriteStartObject();
            json.WriteString("name", member.Name);
            CName(json, CConstantName.Of(one, member));
            json.WriteString("value", isNegative ? CText.Decimal(unchecked((long)member.Value)) : CText.Hex(member.Value));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Embedded(Utf8JsonWriter json, EmbeddedSnapshot one)
    {
        json.WriteStartObject();
        json.WriteString("name", one.Name);
        json.WriteBoolean("isUnion", one.IsUnion);
        Place(json, "size", one.Size);
        Place(json, "alignment", one.Alignment);
        json.WriteStartArray("members");
        foreach (EmbeddedMember member in one.Members)
        {
            json.WriteStartObject();
            json.WriteString("name", member.Name);
            json.WriteString("cName", CNames.Field(member.Name));
            Type(json, "type", member.Type);
            Place(json, "offset", member.Offset);
            json.WriteNumber("since", member.Since);
            json.WriteNumber("align", member.Align);
            json.WriteBoolean("isAnonymous", member.IsAnonymous);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
