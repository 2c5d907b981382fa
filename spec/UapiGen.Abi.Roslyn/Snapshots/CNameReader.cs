using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Reads what a declaration says of names in C. What is no name there counts as not said: <see cref="CNameFaults"/> tells of it.</summary>
internal sealed class CNameReader
{
    private readonly string? _prefix;
    private readonly bool _hasNone;

    private CNameReader(string? prefix, bool hasNone) => (_prefix, _hasNone) = (prefix, hasNone);

    /// <summary>What is said of the constants of an enumeration or a struct as a whole.</summary>
    public static CNameReader OfMembers(INamedTypeSymbol type) => new(Prefix(type), type.Find(WellKnownNames.NotInC) is not null);

    /// <summary>The name of an enumeration, where it is said.</summary>
    public static string? OfType(INamedTypeSymbol type) => Valid(Said(type));

    /// <summary>The names of a struct's command, capability and sizes.</summary>
    public static StatedNames OfStruct(INamedTypeSymbol type)
    {
        string? command = Valid(Argument(type.Find(WellKnownNames.Ioctl))), capability = Valid(Argument(type.Find(WellKnownNames.Capability))), prefix = Prefix(type);
        return command is null && capability is null && prefix is null ? StatedNames.None : new StatedNames(command, capability, prefix is null ? null : prefix + CConstantName.SizeWord);
    }

    /// <summary>The name of a member; empty where C has none, null where nothing is said.</summary>
    public string? Of(IFieldSymbol member)
    {
        if (Valid(Said(member)) is { } own) return own;
        if (_hasNone || member.Find(WellKnownNames.NotInC) is not null) return "";
        return _prefix is null ? null : _prefix + CConstantName.Macro(member.Name);
    }

    /// <summary>What <c>[CName]</c> or <c>[CPrefix]</c> says, whatever it is.</summary>
    internal static string? Said(AttributeData? attribute) => attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: var value }] } ? value as string ?? "" : null;

    /// <summary>What the argument <c>CName</c> of another attribute says.</summary>
    internal static string? Argument(AttributeData? attribute)
    {
        if (attribute is null) return null;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == nameof(EnumMember.CName)) return Constants.Value(argument.Value) as string;
        }
        return null;
    }

    private static string? Said(ISymbol symbol) => Said(symbol.Find(WellKnownNames.CName));

    private static string? Prefix(INamedTypeSymbol type) => Valid(Said(type.Find(WellKnownNames.CPrefix)));

    private static string? Valid(string? name) => name is not null && CIdentifier.IsValid(name) ? name : null;
}
