using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>
/// Finds the place that a fault of the whole is about: the attribute or property that its first argument names, else the field, else the
/// struct's name.
/// </summary>
public static class FaultLocator
{
    /// <summary>What to underline.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="uapiStruct">Its <c>UapiStruct</c> attribute.</param>
    /// <param name="field">The fault's field; null where it is about the struct as a whole.</param>
    /// <param name="arguments">The fault's arguments, of which the first may name an attribute or a property.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static Location Find(INamedTypeSymbol type, AttributeData uapiStruct, string? field, EquatableArray<string> arguments, CancellationToken cancellation)
    {
        string named = arguments.Count > 0 ? arguments[0] : "";
        if (field is null)
            return uapiStruct.PlaceOf(named, cancellation) ?? PlaceOfAttribute(type, named, arguments, cancellation) ?? type.Place();

        foreach (ISymbol member in type.GetMembers(field))
        {
            if (member is IFieldSymbol) return PlaceOfAttribute(member, named, arguments, cancellation) ?? member.Place();
        }
        return type.Place();
    }

    /// <summary>Of several attributes of the name, the one whose first argument the fault's second one names; else the first.</summary>
    private static Location? PlaceOfAttribute(ISymbol bearer, string shortName, EquatableArray<string> arguments, CancellationToken cancellation)
    {
        if (shortName.Length == 0) return null;
        AttributeData? found = null;
        foreach (AttributeData attribute in bearer.GetAttributes())
        {
            if (attribute.ShortName() != shortName) continue;
            bool isNamed = arguments.Count > 1 && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string name }, ..] && name == arguments[1];
            if (isNamed) return attribute.Place(bearer, cancellation);
            found ??= attribute;
        }
        return found?.Place(bearer, cancellation);
    }
}
