using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Finds what can still be mended in a struct that was read without fault.</summary>
internal static class DesignAdvice
{
    /// <summary>Finds the advice of the core, and what takes symbols and comments to see.</summary>
    /// <param name="type">The struct.</param>
    /// <param name="uapiStruct">Its attribute.</param>
    /// <param name="declaration">What it declares.</param>
    /// <param name="firstDraftVersion">The first version that is not shipped; 0 where nothing is.</param>
    /// <param name="found">Where it is added.</param>
    /// <param name="cancellation">Ends the search early.</param>
    public static void Find(INamedTypeSymbol type, AttributeData uapiStruct, StructDeclaration declaration, int firstDraftVersion, List<Diagnostic> found, CancellationToken cancellation)
    {
        // All of it shipped: there is nothing left to mend.
        if (VersionTable.Newest(declaration) < firstDraftVersion) return;
        foreach (DesignFault fault in DesignCheck.Check(declaration, firstDraftVersion))
            found.Add(Create(type, uapiStruct, fault, cancellation));
        foreach (DesignFault fault in SymbolAdvice.Find(type, declaration, firstDraftVersion, cancellation))
            found.Add(Create(type, uapiStruct, fault, cancellation));
    }

    /// <summary>The diagnostic of a fault.</summary>
    public static Diagnostic Create(INamedTypeSymbol type, AttributeData uapiStruct, DesignFault fault, CancellationToken cancellation, Location? other = null)
    {
        var arguments = new List<object?> { type.Name, fault.Field ?? "" };
        arguments.AddRange(fault.Arguments);
        return Diagnostic.Create(
            DesignDescriptors.Of(fault.Rule),
            FaultLocator.Find(type, uapiStruct, fault.Field, fault.Arguments, cancellation),
            other is null ? [] : [other],
            PaddingProperty.Of(fault.Padding),
            [.. arguments]);
    }
}
