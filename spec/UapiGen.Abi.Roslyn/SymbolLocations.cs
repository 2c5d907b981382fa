using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UapiGen.Abi.Roslyn;

/// <summary>Places to underline.</summary>
public static class SymbolLocations
{
    /// <summary>Where a symbol's name stands; <see cref="Location.None"/> for one that is in no source.</summary>
    public static Location Place(this ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0] : Location.None;

    /// <summary>Where an attribute stands, or the symbol that bears it.</summary>
    public static Location Place(this AttributeData attribute, ISymbol bearer, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? bearer.Place();

    /// <summary>Where an attribute's named argument stands, or null when it has none of that name.</summary>
    public static Location? PlaceOf(this AttributeData attribute, string argument, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { ArgumentList.Arguments: var arguments }) return null;
        foreach (AttributeArgumentSyntax written in arguments)
        {
            if (written.NameEquals?.Name.Identifier.ValueText == argument) return written.GetLocation();
        }
        return null;
    }
}
