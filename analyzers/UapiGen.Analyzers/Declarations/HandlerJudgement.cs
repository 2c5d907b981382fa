using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>All that is said of a handler class, or of handlers that stand outside of one.</summary>
internal static class HandlerJudgement
{
    /// <summary>Judges a class that is marked as one of handlers.</summary>
    public static IEnumerable<Diagnostic> OfClass(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.IoctlHandlers) is null) yield break;
        foreach (LocatedFault fault in HandlerReader.Read(type, cancellation).Faults)
            yield return DeclarationDiagnostics.Create(type, fault);
    }

    /// <summary>Judges a method; null where nothing is to be said.</summary>
    public static Diagnostic? OfMethod(ISymbol method) =>
        method.Find(WellKnownNames.Handles) is null || method.ContainingType.Find(WellKnownNames.IoctlHandlers) is not null
            ? null
            : DeclarationDiagnostics.Create(method.ContainingType, DeclarationRule.HandlerOutsideClass, method.Name, method.Locations[0]);
}
