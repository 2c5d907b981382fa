using System.Globalization;

namespace UapiGen.Abi;

/// <summary>What constants are called in C: as the declaration says, or else as follows from their names in it.</summary>
public static class CConstantName
{
    /// <summary>What stands before the number of a version in the name of its size.</summary>
    public const string SizeWord = "SIZE_VER";

    /// <summary>A member of an enumeration: unless said, the enumeration's name before its own, as kernel headers have it. Null where C has none.</summary>
    public static string? Of(EnumDeclaration owner, EnumMember member) => Said(member.CName, OfType(owner.Name) + Macro(member.Name));

    /// <summary>
    /// An enumeration as a whole: <c>enum perf_type_id</c> where that is said, else what its constants begin with, as manual pages have it: <c>RESOLVE_*</c>. Null where C has none of them, or they
    /// begin with nothing in common.
    /// </summary>
    public static string? OfWhole(EnumDeclaration owner)
    {
        if (owner.CName is { } tag) return "enum " + tag;
        string[] names = [.. owner.Members.Select(member => Of(owner, member)).OfType<string>().Distinct()];
        if (names.Length < 2) return names.FirstOrDefault();

        int common = 0;
        while (names.All(name => name.Length > common && name[common] == names[0][common])) common++;
        int word = names[0].Substring(0, common).LastIndexOf('_') + 1;
        return word > 0 ? names[0].Substring(0, word) + "*" : null;
    }

    /// <summary>A constant that a struct declares: unless said, the struct's tag before its own. Null where C has none.</summary>
    public static string? Of(AbiSnapshot owner, ConstantDeclaration constant) => Said(constant.CName, Macro(owner.CName) + "_" + Macro(constant.Name));

    /// <summary>The command that carries a struct: unless said, the struct's tag and <c>_IOCTL</c>.</summary>
    public static string OfCommand(AbiSnapshot owner) => owner.Names.Command ?? Macro(owner.CName) + "_IOCTL";

    /// <summary>The number that announces the command: unless said, the struct's tag and <c>_CAPABILITY</c>.</summary>
    public static string OfCapability(AbiSnapshot owner) => owner.Names.Capability ?? Macro(owner.CName) + "_CAPABILITY";

    /// <summary>The size of a version, such as <c>CLONE_ARGS_SIZE_VER1</c>.</summary>
    public static string OfSize(AbiSnapshot owner, int version) => OfSizes(owner) + version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same without the number.</summary>
    public static string OfSizes(AbiSnapshot owner) => owner.Names.Sizes ?? Macro(owner.CName) + "_" + SizeWord;

    /// <summary>What stands before the members of an enumeration, from its name in C#: <c>RESOLVE_FLAGS_</c> for <c>Ns.ResolveFlags</c>.</summary>
    public static string OfType(string typeName) => Macro(typeName.Substring(typeName.LastIndexOfAny(['.', '+']) + 1)) + "_";

    /// <summary>A name in the form of a macro: <c>SET_TID_SIZE</c> for <c>SetTidSize</c>.</summary>
    public static string Macro(string name) => CIdentifier.Of(CFieldName.Of(name)).ToUpperInvariant();

    private static string? Said(string? said, string derived) => said is null ? derived : said.Length == 0 ? null : said;
}
