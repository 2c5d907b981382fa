using System.Globalization;
using System.Text;
using UapiGen.Abi;
using UapiGen.Cli.Import.Model;

namespace UapiGen.Cli.Import.Source;

/// <summary>Writes declarations in C#.</summary>
internal sealed class DeclarationWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>The file.</summary>
    /// <param name="types">What is declared.</param>
    /// <param name="from">Where it was found.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="pointerSize">The bytes of a pointer where it was found.</param>
    public static string Write(IReadOnlyList<ImportedType> types, string from, string space, int pointerSize)
    {
        DeclarationWriter writer = new();
        writer.Line($"// Imported by uapigen from {from}.");
        writer.Line("// Debug information knows the layout and not the contract: floor, cap, flags that are checked and what is written back are still to be said.");
        writer.Line("// Nor does it know macros: constants that are none of an enumeration, ioctls and sizes among them, are to be declared, with [CName] where C calls them otherwise.");
        if (pointerSize != 8) writer.Line($"// It is of a machine with {Number(8 * pointerSize)} bits: the sizes and offsets in comments are those that it has there.");
        writer.Line("using System.Runtime.CompilerServices;");
        writer.Line("using System.Runtime.InteropServices;");
        writer.Line("using UapiGen;");
        writer.Line("");
        writer.Line($"namespace {space};");
        // What was asked for first, and then what it is made of.
        foreach (ImportedType type in types.OrderBy(type => type is not ImportedStruct { Tag: not null }))
        {
            writer.Line("");
            writer.Type(type);
        }
        return writer._text.ToString();
    }

    private void Type(ImportedType type)
    {
        switch (type)
        {
            case ImportedStruct composite: Struct(composite); break;
            case ImportedArray array: Array(array); break;
            case ImportedEnum enumeration: Enum(enumeration); break;
        }
    }

    private void Struct(ImportedStruct type)
    {
        Line($"/// <summary><c>{type.CName}</c>, {Counted.Bytes(type.Size)}.</summary>");
        if (type.Tag is { } tag) Line($"[UapiStruct(\"{tag}\")]");
        if (type.IsUnion) Line(type.Layout.Pack == 0 ? "[StructLayout(LayoutKind.Explicit)]" : $"[StructLayout(LayoutKind.Explicit, Pack = {Number(type.Layout.Pack)})]");
        else if (type.Layout.Pack != 0) Line($"[StructLayout(LayoutKind.Sequential, Pack = {Number(type.Layout.Pack)})]");
        if (type.Layout.Align != 0) Line($"[Aligned({Number(type.Layout.Align)})]");
        if (type.Tail is { } tail) Line($"[FlexibleTail(\"{tail.Name}\", typeof({tail.Type}))]");
        Line($"public {(type.Tag is null ? "" : "partial ")}struct {type.Name}");
        Line("{");
        for (int i = 0; i < type.Fields.Count; i++)
        {
            if (i > 0) Line("");
            Field(type, type.Fields[i]);
        }
        Line("}");
    }

    private void Field(ImportedStruct owner, ImportedField field)
    {
        // Only a declared struct has bit-fields of its own; in another the integer that stores them stands for them.
        bool hasBits = field.Bits.Count > 0 && owner.Tag is not null;
        string what = hasBits ? "Bit-fields" : field.Bits.Count > 0 ? "Bit-fields, from the lowest on: " + string.Join(", ", field.Bits.Select(bits => $"{bits.Name} {Number(bits.Width)}")) : field.IsAnonymous ? "A member without a name" : $"<c>{field.CName}</c>";
        Line($"    /// <summary>{what}, offset {Number(field.Offset)}, {Counted.Bytes(field.Size)}.</summary>");
        List<string> attributes = [];
        if (owner.IsUnion) attributes.Add("FieldOffset(0)");
        if (field.Since > 0) attributes.Add($"Since({Number(field.Since)})");
        if (field.IsStructSize) attributes.Add("StructSize");
        if (field.Align > 0) attributes.Add($"Aligned({Number(field.Align)})");
        if (field.IsAnonymous) attributes.Add("Anonymous");
        if (attributes.Count > 0) Line($"    [{string.Join(", ", attributes)}]");
        foreach (BitFieldDeclaration bits in hasBits ? field.Bits : []) Line($"    [BitField(\"{bits.Name}\", {Number(bits.Width)}{(bits.MustBeZero ? ", MustBeZero = true" : "")})]");
        Line($"    public {field.Type} {field.Name};");
    }

    private void Array(ImportedArray array)
    {
        Line($"/// <summary>The array <c>{array.CName}</c>.</summary>");
        Line($"[InlineArray({Number(array.Length)})]");
        Line($"public struct {array.Name}");
        Line("{");
        Line($"    private {array.Element} _first;");
        Line("}");
    }

    private void Enum(ImportedEnum enumeration)
    {
        Line($"/// <summary><c>{enumeration.CName}</c>.</summary>");
        Line($"[CName(\"{enumeration.Tag}\")]");
        string derived = CConstantName.OfType(enumeration.Name), prefix = enumeration.Prefix.Length == 0 ? derived : enumeration.Prefix;
        if (prefix != derived) Line($"[CPrefix(\"{prefix}\")]");
        Line($"public enum {enumeration.Name} : {enumeration.Underlying}");
        Line("{");
        foreach (ImportedEnumMember member in enumeration.Members)
        {
            Line($"    /// <summary><c>{member.CName}</c>, {member.Value}.</summary>");
            string said = prefix + CConstantName.Macro(member.Name) == member.CName ? "" : $"[CName(\"{member.CName}\")] ";
            Line($"    {said}{member.Name} = {member.Value},");
        }
        Line("}");
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
