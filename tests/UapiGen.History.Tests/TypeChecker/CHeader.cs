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
        foreach (StructType embedded in declaration.Fields.Select(field => field.Type).OfType<StructType>().DistinctBy(type => type.Name))
            Define(embedded.Name + suffix, [.. embedded.Members.Select(member => (member.Name, member.Type))], embedded.Pack, suffix);

        // The tag stays as it is when a mutation renames it: a type checker would see two structs then, and not one that changed.
        string tag = "subject" + suffix;
        Define(tag, [.. declaration.Fields.Select(field => (field.Name, field.Type))], declaration.Pack, suffix);
        _text.Append(CultureInfo.InvariantCulture, $"void {FunctionOf(number)}(struct {tag} *subject) {{ }}\n");
    }

    /// <summary>The whole source.</summary>
    public override string ToString() => _text.ToString();

    private void Define(string tag, IReadOnlyList<(string Name, AbiType Type)> members, int pack, string suffix)
    {
        if (pack != 0) _text.Append(CultureInfo.InvariantCulture, $"#pragma pack(push, {pack})\n");
        _text.Append(CultureInfo.InvariantCulture, $"struct {tag} {{ ");
        foreach ((string name, AbiType type) in members)
            _text.Append(Declare(type, name, suffix)).Append("; ");
        _text.Append("};\n");
        if (pack != 0) _text.Append("#pragma pack(pop)\n");
    }

    private static string Declare(AbiType type, string name, string suffix) => type switch
    {
        ScalarType scalar => scalar.Kind.CName() + " " + name,
        // C leaves the width of an enum to the compiler: a UAPI header has the integer.
        EnumType named => named.Underlying.CName() + " " + name,
        StructType embedded => $"struct {embedded.Name}{suffix} {name}",
        ArrayType array => Declare(array.Element, string.Create(CultureInfo.InvariantCulture, $"{name}[{array.Length}]"), suffix),
        _ => throw new ArgumentException($"no C for {type}", nameof(type)),
    };
}
