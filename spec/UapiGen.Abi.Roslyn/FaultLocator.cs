using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Finds the place that a fault of the whole is about: the attribute or property that its first argument names, else the field, else the
/// struct's name.
/// </summary>
internal static class FaultLocator
{
    /// <summary>What to underline.</summary>
    public static Location Find(INamedTypeSymbol type, AttributeData uapiStruct, DeclarationFault fault, CancellationToken cancellation)
    {
        string named = fault.Arguments.Count > 0 ? fault.Arguments[0] : "";
        if (fault.Field is null)
            return uapiStruct.PlaceOf(named, cancellation) ?? PlaceOfAttribute(type, named, cancellation) ?? type.Place();

        foreach (ISymbol member in type.GetMembers(fault.Field))
        {
            if (member is IFieldSymbol) return PlaceOfAttribute(member, named, cancellation) ?? member.Place();
        }
        return type.Place();
    }

    private static Location? PlaceOfAttribute(ISymbol bearer, string shortName, CancellationToken cancellation)
    {
        if (shortName.Length == 0) return null;
        foreach (AttributeData attribute in bearer.GetAttributes())
        {
            if (attribute.ShortName() == shortName) return attribute.Place(bearer, cancellation);
        }
        return null;
    }
}
