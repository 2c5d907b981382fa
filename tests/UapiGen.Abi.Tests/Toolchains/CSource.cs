using System.Globalization;
using System.Text;

namespace UapiGen.Abi.Tests.Toolchains;

/// <summary>Writes structs as C, and what the layout engine says of them as assertions for the compiler to judge.</summary>
internal sealed class CSource
{
    private readonly StringBuilder _text = new();
    private int _structs;

    public CSource()
    {
        foreach (string kind in new[] { "8", "16", "32", "64" })
            _text.Append(CultureInfo.InvariantCulture, $"typedef __UINT{kind}_TYPE__ u{kind}; typedef __INT{kind}_TYPE__ s{kind};\n");
        _text.Append("#define at(s, f) __builtin_offsetof(s, f)\n");
    }

    /// <summary>The whole source.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Defines a struct or union, and asserts its layout, and that of the structs in it, on a target.</summary>
    /// <returns>The type in C, such as <c>struct s0</c>.</returns>
    public string Add(CompositeType type, TargetAbi target) => Add(type, null, LayoutEngine.Lay(type, target), target);

    /// <summary>Defines a versioned struct or union of the newest version, its flexible tail too, and asserts its layout.</summary>
    public string Add(StructDeclaration declaration, TargetAbi target)
    {
        var members = new EquatableArray<StructMember>([.. declaration.Fields.Select(field => new StructMember(field.Name, field.Type) { Align = field.Align })]);
        CompositeType type = declaration.IsUnion ? new UnionType("", members, declaration.Pack) : new StructType("", members, declaration.Pack);
        return Add(type with { Align = declaration.Align }, declaration.Tail, LayoutEngine.Lay(declaration, target), target);
    }

    private string Add(CompositeType type, FlexibleTail? tail, StructLayout layout, TargetAbi target)
    {
        var members = new StringBuilder();
        foreach (StructMember member in type.Members)
            members.Append(Declare(member.Type, member.Name, target)).Append(Aligned(member.Align)).Append("; ");
        if (tail is not null) members.Append(Declare(tail.Element, tail.Name + "[]", target)).Append("; ");

        string keyword = type is UnionType ? "union" : "struct", name = string.Create(CultureInfo.InvariantCulture, $"s{_structs++}");
        string tag = keyword + " " + name;
        string body = $"{tag} {{ {members}}}{Aligned(type.Align)};";
        _text.Append(type.Pack == 0 ? body : string.Create(CultureInfo.InvariantCulture, $"#pragma pack(push, {type.Pack})\n{body}\n#pragma pack(pop)"));
        _text.Append('\n');

        Assert($"sizeof({tag}) == {layout.Size}", body);
        Assert($"_Alignof({tag}) == {layout.Alignment}", body);
        foreach (FieldLayout field in layout.Fields)
        {
            Assert($"at({tag}, {field.Name}) == {field.Offset}", body);
            Assert($"sizeof((({tag} *)0)->{field.Name}) == {field.Size}", body);
        }
        if (layout.TailOffset is { } offset) Assert($"at({tag}, {tail!.Name}) == {offset}", body);
        return tag;
    }

    private static string Aligned(int alignment) => alignment == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" __attribute__((aligned({alignment})))");

    /// <summary>Adds an assertion that the compiler judges.</summary>
    public void Assert(FormattableString condition, string about = "")
    {
        string text = condition.ToString(CultureInfo.InvariantCulture);
        _text.Append(CultureInfo.InvariantCulture, $"_Static_assert({text}, \"{text}: {about}\");\n");
    }

    /// <summary>Adds text.</summary>
    public void Line(string text) => _text.Append(text).Append('\n');

    /// <summary>Without the underscores: kernel headers, which a source may include, define those names.</summary>
    private static string Name(ScalarKind kind) => kind.CName().TrimStart('_');

    private string Declare(AbiType type, string name, TargetAbi target) => type switch
    {
        ScalarType scalar => Name(scalar.Kind) + " " + name,
        EnumType named => Name(named.Underlying) + " " + name,
        CompositeType embedded => Add(embedded, target) + " " + name,
        // int a[2][3] is an array of 2 arrays of 3: the outer length stands first.
        ArrayType array => Declare(array.Element, name + "[" + array.Length.ToString(CultureInfo.InvariantCulture) + "]", target),
        _ => throw new ArgumentException($"no C for {type}", nameof(type)),
    };
}
