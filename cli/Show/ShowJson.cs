using System.Globalization;
using System.Text.Json;
using UapiGen.Abi;
using UapiGen.Abi.Export;
using UapiGen.Cli.Output;

namespace UapiGen.Cli.Show;

/// <summary>Layouts for programs.</summary>
internal static class ShowJson
{
    public static string Of(IReadOnlyList<LayoutTable> structs) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("structs");
        foreach (LayoutTable one in structs) Write(writer, one);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, LayoutTable table)
    {
        writer.WriteStartObject();
        writer.WriteString("struct", table.Snapshot.CName);
        writer.WriteString("type", table.Snapshot.TypeName);
        writer.WriteBoolean("isUnion", table.Snapshot.IsUnion);
        writer.WriteBoolean("differsOnI386", table.DiffersOnI386);
        writer.WriteStartArray("versions");
        foreach (VersionSnapshot version in table.Snapshot.Versions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", version.Number);
            writer.WriteString("macro", table.SizeMacro(version.Number));
            Place(writer, "size", version.Size);
            Place(writer, "knownEnd", version.KnownEnd);
            writer.WriteBoolean("isWithdrawn", version.IsWithdrawn);
            Command(writer, table.Snapshot, version);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        Rows(writer, "layout", table.Rows);
        Contract(writer, ContractTable.Of(table.Snapshot));
        writer.WriteEndObject();
    }

    /// <summary>The command's numbers, as export json has them.</summary>
    private static void Command(Utf8JsonWriter writer, AbiSnapshot snapshot, VersionSnapshot version)
    {
        if (snapshot.NumberOf(version, IoctlEncoding.Generic) is not { } generic) return;
        writer.WriteStartObject("command");
        writer.WriteString("generic", Hex(generic));
        writer.WriteString("powerpc", Hex(snapshot.NumberOf(version, IoctlEncoding.PowerPc)!.Value));
        writer.WriteString("i386", Hex(snapshot.NumberOf(version, IoctlEncoding.Generic, onI386: true)!.Value));
        writer.WriteEndObject();
    }

    private static string Hex(uint number) => "0x" + number.ToString("x", CultureInfo.InvariantCulture);

    private static void Rows(Utf8JsonWriter writer, string property, IReadOnlyList<LayoutRow> rows)
    {
        writer.WriteStartArray(property);
        foreach (LayoutRow row in rows)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(row.Kind.ToString()));
            if (row.Name.Length > 0) writer.WriteString("name", row.Name);
            if (row.Type.Length > 0) writer.WriteString("type", row.Type);
            if (row.Enumeration.Length > 0) writer.WriteString("enumeration", row.Enumeration);
            if (row.CEnumeration.Length > 0) writer.WriteString("cEnumeration", row.CEnumeration);
            Place(writer, "offset", row.Offset);
            if (row.BitWidth > 0)
            {
                writer.WriteNumber("firstBit", row.FirstBit);
                writer.WriteNumber("bitWidth", row.BitWidth);
            }
            else
            {
                Place(writer, "size", row.Size);
            }
            writer.WriteNumber("since", row.Since);
            if (row.Rules.Length > 0) writer.WriteString("rules", row.Rules);
            if (row.Children.Count > 0) Rows(writer, row.IsUnion ? "choices" : "members", row.Children);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Contract(Utf8JsonWriter writer, ContractTable contract)
    {
        writer.WriteStartObject("contract");
        foreach ((string axis, string words) in contract.Facts) writer.WriteString(axis, words);
        writer.WriteEndObject();
        writer.WriteStartArray("checks");
        foreach (ContractStep step in contract.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("when", step.When);
            writer.WriteString("then", step.Then);
            writer.WriteStartArray("errors");
            foreach (ContractError error in step.Errors) writer.WriteStringValue(error.Error.ToString());
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter writer, string property, PerLayout bytes)
    {
        writer.WriteStartObject(property);
        writer.WriteNumber("lp64", bytes.Lp64);
        writer.WriteNumber("i386", bytes.I386);
        writer.WriteEndObject();
    }
}
