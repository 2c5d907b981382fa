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
        string text = CIdentifier.Of(CFieldName.Of(name));
        return CIdentifier.IsValid(text) && !s_predefined.Contains(text) ? text : text + "_";
    }

    /// <summary>The tag of an embedded struct, from its name in C#: <c>statx_timestamp</c> for <c>Ns.StatxTimestamp</c>.</summary>
    public static string Tag(string typeName) => Field(Short(typeName));

    /// <summary>A macro's name: <c>SET_TID_SIZE</c> for <c>SetTidSize</c>.</summary>
    public static string Macro(string name) => CConstantName.Macro(name);

    /// <summary>The members of an enumeration that C has names for, with those.</summary>
    public static IEnumerable<(string Name, EnumMember Member)> Members(EnumDeclaration owner)
    {
        foreach (EnumMember member in owner.Members)
        {
            if (CConstantName.Of(owner, member) is { } name) yield return (name, member);
        }
    }

    /// <summary>The constants that a struct declares and C has names for, with those.</summary>
    public static IEnumerable<(string Name, ConstantDeclaration Constant)> Constants(AbiSnapshot owner)
    {
        foreach (ConstantDeclaration constant in owner.Constants)
        {
            if (CConstantName.Of(owner, constant) is { } name) yield return (name, constant);
        }
    }

    /// <summary>The size of a version: <c>CLONE_ARGS_SIZE_VER1</c>.</summary>
    public static string Size(AbiSnapshot owner, int version) =>
        owner.Names.Sizes is null && KernelStruct.Find(owner.CName)?.SizePrefix is { } prefix ? $"{prefix}_{CConstantName.SizeWord}{version.ToString(CultureInfo.InvariantCulture)}" : CConstantName.OfSize(owner, version);

    /// <summary>The command that carries a struct.</summary>
    public static string Command(AbiSnapshot owner) => CConstantName.OfCommand(owner);

    /// <summary>The number that announces the command.</summary>
    public static string Capability(AbiSnapshot owner) => CConstantName.OfCapability(owner);

    /// <summary>A type's name without what it is in.</summary>
    public static string Short(string typeName) => typeName[(typeName.LastIndexOfAny(['.', '+']) + 1)..];
}
