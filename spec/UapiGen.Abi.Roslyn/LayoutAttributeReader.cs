using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Whether a versioned struct is laid out as C would: one field after the other, or all at one place in a union.</summary>
internal static class LayoutAttributeReader
{
    /// <summary>Finds faults of the layout attributes.</summary>
    /// <returns>The largest alignment that a field gets, or 0 for each its own; and whether it is a union.</returns>
    public static (int Pack, bool IsUnion) Read(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.InlineArray) is { } inlineArray)
            faults.Add(DeclarationRule.StructIsInlineArray, null, inlineArray.Place(type, cancellation));
        if (type.Find(WellKnownNames.StructLayout) is not { } attribute) return default;

        LayoutFacts layout = LayoutFacts.FromAttribute(attribute);
        if (layout.Kind == LayoutFacts.Auto)
            faults.Add(DeclarationRule.AutoLayout, null, attribute.Place(type, cancellation));
        bool isUnion = layout.Kind == LayoutFacts.Explicit && LayoutFacts.IsUnion(type);
        if (layout.Kind == LayoutFacts.Explicit && !isUnion)
            faults.Add(DeclarationRule.ExplicitLayout, null, attribute.Place(type, cancellation));
        if (layout.Size != 0)
            faults.Add(DeclarationRule.ExplicitSize, null, attribute.PlaceOf("Size", cancellation) ?? attribute.Place(type, cancellation), LayoutFacts.Text(layout.Size));
        if (!layout.HasValidPack)
            faults.LeaveToCompiler();
        return (layout.Pack, isUnion);
    }
}
