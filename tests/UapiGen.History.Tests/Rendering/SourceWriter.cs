using System.Globalization;
using System.Text;
using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Rendering;

/// <summary>Writes a struct as the C# that declares it: what the reader makes of it again is the same declaration.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _types = [];

    private readonly PublishedStruct _published;

    private SourceWriter(PublishedStruct published) => _published = published;

    /// <summary>The source of a struct, in a namespace of its own.</summary>
    /// <param name="published">The struct.</param>
    /// <param name="space">The namespace: many sources then stand in one compilation.</param>
    public static string Write(PublishedStruct published, string space)
    {
        var writer = new SourceWriter(published);
        writer._text.Append(CultureInfo.InvariantCulture, $"namespace {space} {{\n");
        writer.Add(published.Declaration);
        writer._text.Append("}\n");
        return writer._text.ToString();
    }

    private void Add(StructDeclaration declaration)
    {
        foreach (FieldDeclaration field in declaration.Fields)
            AddTypeOf(field.Type);

        _text.Append(ContractText.UapiStruct(declaration)).Append('\n');
        if (declaration.Command is { } command) _text.Append(ContractText.Ioctl(command)).Append('\n');
        if (_published.Capability is { } capability) _text.Append(CultureInfo.InvariantCulture, $"[Capability({capability})]\n");
        AddLayout(declaration.Pack, declaration.Align, declaration.IsUnion);
        if (declaration.Tail is { Element: ScalarType element } tail)
            _text.Append(CultureInfo.InvariantCulture, $"[FlexibleTail(\"{tail.Name}\", typeof({FieldText.Keyword(element.Kind)}))]\n");
        foreach (SkippedVersion skipped in declaration.SkippedVersions)
            _text.Append(CultureInfo.InvariantCulture, $"[SkippedVersion({skipped.Number}, {skipped.Size})]\n");
        _text.Append(CultureInfo.InvariantCulture, $"public partial struct {declaration.Name}\n{{\n");
        foreach (ConstantDeclaration constant in _published.Constants)
            _text.Append(CultureInfo.InvariantCulture, $"    public const ulong {constant.Name} = 0x{constant.Value:X};\n");
        foreach (FieldDeclaration field in declaration.Fields)
            _text.Append("    ").Append(Place(declaration.IsUnion)).Append(FieldText.Attributes(field)).Append(FieldText.Declare(field.Name, field.Type)).Append('\n');
        _text.Append("}\n");
    }

    private void AddTypeOf(AbiType type)
    {
        switch (type)
        {
            case ArrayType array:
                AddTypeOf(array.Element);
                break;
            case EnumType named when _types.Add(named.Name):
                string members = string.Join(", ", _published.Enums.Single(one => one.Name == named.Name).Members.Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} = 0x{member.Value:X}")));
                _text.Append(CultureInfo.InvariantCulture, $"public enum {named.Name} : {FieldText.Keyword(named.Underlying)} {{ {members} }}\n");
                break;
            case CompositeType embedded when _types.Add(embedded.Name):
                foreach (StructMember member in embedded.Members)
                    AddTypeOf(member.Type);
                AddLayout(embedded.Pack, embedded.Align, embedded is UnionType);
                _text.Append(CultureInfo.InvariantCulture, $"public struct {embedded.Name} {{ ");
                foreach (StructMember member in embedded.Members)
                    _text.Append(Place(embedded is UnionType)).Append(FieldText.Attributes(member)).Append(FieldText.Declare(member.Name, member.Type)).Append(' ');
                _text.Append("}\n");
                break;
        }
    }

    private static string Place(bool isInUnion) => isInUnion ? "[System.Runtime.InteropServices.FieldOffset(0)] " : "";

    private void AddLayout(int pack, int align, bool isUnion)
    {
        if (align != 0) _text.Append(CultureInfo.InvariantCulture, $"[Aligned({align})]\n");
        string kind = isUnion ? "Explicit" : "Sequential", packed = pack == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", Pack = {pack}");
        if (pack != 0 || isUnion) _text.Append(CultureInfo.InvariantCulture, $"[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.{kind}{packed})]\n");
    }
}
