using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.CodeFixes;

/// <summary>How a declaration says the name in C that a constant shipped with.</summary>
internal static class ShippedCName
{
    /// <summary>The attribute of that name.</summary>
    public const string Attribute = "CName";

    /// <summary>The attribute of what stands before the names of a type's constants.</summary>
    public const string Prefix = "CPrefix";

    /// <summary>The attribute of what C has no name for.</summary>
    public const string None = "NotInC";

    /// <summary>An attribute with one text: <c>CName("MY_FAST")</c>.</summary>
    /// <param name="target">Where it will stand.</param>
    /// <param name="attribute">The attribute's short name.</param>
    /// <param name="text">The text: a name in C, or the beginning of one.</param>
    public static string Text(FixTarget target, string attribute, string text) => $"{Qualified(target, attribute)}(\"{text}\")";

    /// <summary>What must stand before a constant that is put back, so that C calls it as it did: an attribute in its brackets and a blank, or nothing where the name follows anyway.</summary>
    /// <param name="target">Where it will stand.</param>
    /// <param name="owner">The enumeration or the struct that it is put into.</param>
    /// <param name="derived">What stands before the names of its constants unless something else is said.</param>
    /// <param name="name">The constant's name in C#.</param>
    /// <param name="said">The name in C that was said when it shipped; empty for none, null where nothing was said.</param>
    public static string Before(FixTarget target, INamedTypeSymbol owner, string derived, string name, string? said)
    {
        bool hasNone = owner.Find(WellKnownNames.NotInC) is not null;
        if (said is null || (said.Length == 0 && hasNone)) return "";
        if (said.Length == 0) return $"[{Qualified(target, None)}] ";
        string prefix = owner.Find(WellKnownNames.CPrefix) is { ConstructorArguments: [{ Value: string written }] } ? written : derived;
        return !hasNone && prefix + CConstantName.Macro(name) == said ? "" : $"[{Text(target, Attribute, said)}] ";
    }

    private static string Qualified(FixTarget target, string attribute) => RuntimeNames.PrefixOf(target.Model, target.Diagnostic.Location.SourceSpan.Start, attribute + nameof(System.Attribute)) + attribute;
}
