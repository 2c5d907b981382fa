using System.Globalization;

namespace UapiGen.Btf.Layout;

/// <summary>A type in C's words, for messages.</summary>
internal static class BtfTypeText
{
    private const int Deepest = 16;

    /// <summary>Such as <c>const struct file *</c> or <c>__u64[4]</c>.</summary>
    public static string Of(BtfType type) => Of(type, Deepest);

    private static string Of(BtfType type, int depth)
    {
        if (depth == 0) return "…";
        switch (type.Kind)
        {
            case BtfKind.Void: return "void";
            case BtfKind.Pointer: return Of(type.Target, depth - 1) + " *";
            case BtfKind.Array: return $"{Of(type.Target, depth - 1)}[{type.Length.ToString(CultureInfo.InvariantCulture)}]";
            case BtfKind.Struct: return "struct " + Tag(type);
            case BtfKind.Union: return "union " + Tag(type);
            case BtfKind.Enum or BtfKind.Enum64: return "enum " + Tag(type);
            case BtfKind.Forward: return (type.Flag ? "union " : "struct ") + Tag(type);
            case BtfKind.Const: return "const " + Of(type.Target, depth - 1);
            case BtfKind.Volatile: return "volatile " + Of(type.Target, depth - 1);
            case BtfKind.Restrict: return "restrict " + Of(type.Target, depth - 1);
            case BtfKind.TypeTag: return $"__{type.Name} {Of(type.Target, depth - 1)}";
            case BtfKind.FunctionPrototype: return Of(type.Target, depth - 1) + " ()";
            default: return type.Name;
        }
    }

    private static string Tag(BtfType type) => type.Utf8Name.IsEmpty ? "{…}" : type.Name;
}
