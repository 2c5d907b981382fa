using System.Globalization;

namespace UapiGen.Abi.Export;

/// <summary>What things of a declaration are called in C.</summary>
internal static class CNames
{
    /// <summary>Macros that compilers define without being asked, in the modes that extend the standard.</summary>
    private static readonly HashSet<string> s_predefined = new(["linux", "unix", "i386"], StringComparer.Ordinal);

    /// <summary>A field: <c>set_tid_size</c> for <c>SetTidSize</c>; with an underscore at its end where C or C++ has the word itself.</summary>
    public static string Field(string name)
    {
        string text = Identifier(CFieldName.Of(name));
        return CIdentifier.IsValid(text) && !s_predefined.Contains(text) ? text : text + "_";
    }

    /// <summary>The tag of an embedded struct, from its name in C#: <c>statx_timestamp</c> for <c>Ns.StatxTimestamp</c>.</summary>
    public static string Tag(string typeName) => Field(Short(typeName));

    /// <summary>A macro's name: <c>SET_TID_SIZE</c> for <c>SetTidSize</c>.</summary>
    public static string Macro(string name) => Identifier(CFieldName.Of(name)).ToUpperInvariant();

    /// <summary>A member of an enumeration: the enumeration's name before its own, as kernel headers have it.</summary>
    public static string Member(EnumDeclaration owner, EnumMember member) => Macro(Short(owner.Name)) + "_" + Macro(member.Name);

    /// <summary>A constant that a struct declares, the struct's tag before it.</summary>
    public static string Constant(AbiSnapshot owner, ConstantDeclaration constant) => Macro(owner.CName) + "_" + Macro(constant.Name);

    /// <summary>The size of a version: <c>CLONE_ARGS_SIZE_VER1</c>.</summary>
    public static string Size(AbiSnapshot owner, int version) =>
        (KernelStruct.Find(owner.CName)?.SizePrefix ?? Macro(owner.CName)) + "_SIZE_VER" + version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The command that carries a struct.</summary>
    public static string Command(AbiSnapshot owner) => Macro(owner.CName) + "_IOCTL";

    /// <summary>The number that announces the command.</summary>
    public static string Capability(AbiSnapshot owner) => Macro(owner.CName) + "_CAPABILITY";

    /// <summary>A type's name without what it is in.</summary>
    public static string Short(string typeName) => typeName[(typeName.LastIndexOfAny(['.', '+']) + 1)..];

    private static string Identifier(string name)
    {
        Span<char> text = stackalloc char[name.Length <= 256 ? name.Length : 256];
        for (int i = 0; i < text.Length; i++) text[i] = char.IsAsciiLetterOrDigit(name[i]) ? name[i] : '_';
        return text.Length > 0 && char.IsAsciiDigit(text[0]) ? "_" + text.ToString() : text.ToString();
    }
}
