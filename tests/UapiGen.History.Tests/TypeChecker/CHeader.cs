using System.Globalization;
using System.Text;

namespace UapiGen.History.Tests.TypeChecker;

/// <summary>Structs as C, each with a function that takes it, so that it is part of what a library exports.</summary>
internal sealed class CHeader
{
    private readonly StringBuilder _text = new();

    public CHeader()
    {
        foreach (string width in (ReadOnlySpan<string>)["8", "16", "32", "64"])
            _text.Append(CultureInfo.InvariantCulture, $"typedef __UINT{width}_TYPE__ __u{width}; typedef __INT{width}_TYPE__ __s{width};\n");
    }

    /// <summary>The function of a struct.</summary>
    public static string FunctionOf(int number) => string.Create(CultureInfo.InvariantCulture, $"use_{number}");

    /// <summary>Adds a struct.</summary>
    /// <param name="declaration">The struct.</param>
    /// <param name="number">What tells it from others of its tag.</param>
    public void Add(StructDeclaration declaration, int number)
    {
        string suffix = string.Create(CultureInfo.InvariantCulture, $"_{number}");
        var defined = new HashSet<string>();
        foreach (FieldDeclaration field in declaration.Fields) DefineType(field.Type, suffix, defined);

        // The tag stays as it is when a mutation renames it: a type checker would see two structs then, and not one that changed.
        string tag = (declaration.IsUnion ? "union subject" : "struct subject") + suffix;
        string[] members = [.. declaration.Fields.SelectMany(field => Declare(field, suffix)), .. declaration is { Tail: { } tail, IsUnion: false } ? [Declare(tail.Element, tail.Name + "[]", suffix)] : Array.Empty<string>()];
        Define(tag, members, declaration.Pack, declaration.Align);
        _text.Append(CultureInfo.InvariantCulture, $"void {FunctionOf(number)}({tag} *subject) {{ }}\n");
    }

    /// <summary>The whole source.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Defines what a type embeds, the innermost first.</summary>
    private void DefineType(AbiType type, string suffix, HashSet<string> defined)
    {
        while (type is ArrayType array) type = array.Element;
        if (type is not CompositeType embedded || !defined.Add(embedded.Name)) return;
        foreach (StructMember member in embedded.Members) DefineType(member.Type, suffix, defined);
        Define(Tag(embedded, suffix), [.. embedded.Members.Select(member => Declare(member.Type, member.Name, suffix) + Aligned(member.Align))], embedded.Pack, embedded.Align);
    }

    private void Define(string tag, IEnumerable<string> members, int pack, int align)
    {
        if (pack != 0) _text.Append(CultureInfo.InvariantCulture, $"#pragma pack(push, {pack})\n");
        _text.Append(CultureInfo.InvariantCulture, $"{tag} {{ {string.Concat(members.Select(member => member + "; "))}}}{Aligned(align)};\n");
        if (pack != 0) _text.Append("#pragma pack(pop)\n");
    }

    /// <summary>A field; of a word of bit-fields these, in C's order, and what is left of it without a name.</summary>
    private static IEnumerable<string> Declare(FieldDeclaration field, string suffix)
    {
        if (field is not { BitFields.Count: > 0, Type: ScalarType { Kind: var kind } }) return [Declare(field.Type, field.Name, suffix) + Aligned(field.Align)];
        int rest = (kind.Size() * 8) - field.BitFields.Sum(bits => bits.Width);
        // No declaration: there is nothing for a compiler to judge.
        if (rest < 0) return [Declare(field.Type, field.Name, suffix)];
        IEnumerable<string> named = field.BitFields.Select(bits => string.Create(CultureInfo.InvariantCulture, $"{kind.CName()} {bits.Name} : {bits.Width}"));
        return rest == 0 ? named : named.Append(string.Create(CultureInfo.InvariantCulture, $"{kind.CName()} : {rest}"));
    }

    private static string Tag(CompositeType type, string suffix) => (type is UnionType ? "union " : "struct ") + type.Name + suffix;

    private static string Aligned(int align) => align == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" __attribute__((aligned({align})))");

    private static string Declare(AbiType type, string name, string suffix) => type switch
    {
        ScalarType scalar => scalar.Kind.CName() + " " + name,
        // C leaves the width of an enum to the compiler: a UAPI header has the integer.
        EnumType named => named.Underlying.CName() + " " + name,
        CompositeType embedded => $"{Tag(embedded, suffix)} {name}",
        ArrayType array => Declare(array.Element, string.Create(CultureInfo.InvariantCulture, $"{name}[{array.Length}]"), suffix),
        _ => throw new ArgumentException($"no C for {type}", nameof(type)),
    };
}
