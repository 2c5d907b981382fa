using Microsoft.CodeAnalysis;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Attributes of declarations, on a struct that is none: somebody forgot the attribute that makes it one.</summary>
internal static class StrayAttributes
{
    private static readonly string[] s_ofFields =
    [
        WellKnownNames.StructSize, WellKnownNames.MustBeZero, WellKnownNames.KnownBits, WellKnownNames.Output, WellKnownNames.OutputMask,
        WellKnownNames.BitField, WellKnownNames.KnownSince, WellKnownNames.Input, WellKnownNames.CName, WellKnownNames.NotInC,
    ];

    private static readonly string[] s_ofStructs = [WellKnownNames.Ioctl, WellKnownNames.SkippedVersion, WellKnownNames.FlexibleTail, WellKnownNames.CPrefix];

    /// <summary>Finds them on the type and on its fields.</summary>
    public static IEnumerable<(AttributeData Attribute, ISymbol Bearer)> In(INamedTypeSymbol type)
    {
        // Everywhere else the compiler refuses them, but on the fields of classes: those are looked at as well.
        if (type.TypeKind is not (TypeKind.Struct or TypeKind.Class)) yield break;
        foreach (string name in s_ofStructs)
        {
            if (type.Find(name) is { } attribute) yield return (attribute, type);
        }
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol) continue;
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (s_ofFields.Any(name => attribute.Is(name))) yield return (attribute, member);
            }
        }
    }
}
