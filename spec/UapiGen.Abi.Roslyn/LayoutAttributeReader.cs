using Microsoft.CodeAnalysis;

namespace UapiGen.Abi.Roslyn;

/// <summary>Whether a versioned struct is laid out as C would: one field after the other, or all at one place in a union.</summary>
internal static class LayoutAttributeReader
{
    /// <summary>Finds faults of the layout attributes.</summary>
    /// <returns>
    /// The largest alignment that a field gets, or 0 for each its own; whether it is a union; and the attribute that the user wrote, or null.
    /// </returns>
    public static (int Pack, bool IsUnion, AttributeData? Written) Read(INamedTypeSymbol type, FaultList faults, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.InlineArray) is { } inlineArray)
            faults.Add(DeclarationRule.StructIsInlineArray, null, inlineArray.Place(type, cancellation));
        if (Written(type) is not { } attribute) return ReadMetadata(type);

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
        return (layout.Pack, isUnion, attribute);
    }

    /// <summary>The attribute, unless the generator wrote it, which says the size that follows from the declaration.</summary>
    private static AttributeData? Written(INamedTypeSymbol type) =>
        type.Find(WellKnownNames.StructLayout) is { } attribute && !(attribute.ApplicationSyntaxReference is { } reference && GeneratedParts.IsGenerated(reference)) ? attribute : null;

    /// <summary>What was built was refused or not: it is read for what it is.</summary>
    private static (int Pack, bool IsUnion, AttributeData? Written) ReadMetadata(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length > 0) return default;
        LayoutFacts layout = LayoutFacts.Of(type);
        return (layout.Pack, layout.Kind == LayoutFacts.Explicit && LayoutFacts.IsUnion(type), null);
    }
}
