using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Reports what can still be mended in a struct that was read without fault.</summary>
internal static class DesignAdvice
{
    /// <summary>Reports the advice of the core, and what takes symbols and comments to see.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="type">The struct.</param>
    /// <param name="uapiStruct">Its attribute.</param>
    /// <param name="declaration">What it declares.</param>
    /// <param name="firstDraftVersion">The first version that is not shipped; 0 where nothing is.</param>
    public static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, AttributeData uapiStruct, StructDeclaration declaration, int firstDraftVersion)
    {
        foreach (DesignFault fault in DesignCheck.Check(declaration, firstDraftVersion))
            context.ReportDiagnostic(Create(type, uapiStruct, fault, context.CancellationToken));
        foreach (DesignFault fault in SymbolAdvice.Find(type, declaration, firstDraftVersion, context.CancellationToken))
            context.ReportDiagnostic(Create(type, uapiStruct, fault, context.CancellationToken));
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
