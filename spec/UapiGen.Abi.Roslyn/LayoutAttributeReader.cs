using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Whether a versioned struct is laid out as C would: one field after the other.</summary>
internal static class LayoutAttributeReader
{
    /// <summary>Finds faults of the layout attributes.</summary>
    /// <returns>The largest alignment that a field gets, or 0 for each its own.</returns>
    public static int Read(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.InlineArray) is { } inlineArray)
            faults.Add(DeclarationRule.StructIsInlineArray, null, inlineArray.Place(type, cancellation));
        if (type.Find(WellKnownNames.StructLayout) is not { } attribute) return 0;

        LayoutFacts layout = LayoutFacts.FromAttribute(attribute);
        if (layout.Kind == LayoutFacts.Auto)
            faults.Add(DeclarationRule.AutoLayout, null, attribute.Place(type, cancellation));
        else if (layout.Kind != LayoutFacts.Sequential)
            faults.Add(DeclarationRule.ExplicitLayout, null, attribute.Place(type, cancellation));
        if (layout.Size != 0)
            faults.Add(DeclarationRule.ExplicitSize, null, attribute.PlaceOf("Size", cancellation) ?? attribute.Place(type, cancellation), LayoutFacts.Text(layout.Size));
        if (!layout.HasValidPack)
            faults.LeaveToCompiler();
        return layout.Pack;
    }
}
