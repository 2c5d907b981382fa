using Microsoft.CodeAnalysis;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>All that is said of a handler class, or of handlers that stand outside of one.</summary>
internal static class HandlerJudgement
{
    /// <summary>Judges a class that is marked as one of handlers, and the methods of any other type.</summary>
    public static void Judge(INamedTypeSymbol type, List<Diagnostic> found, CancellationToken cancellation)
    {
        if (type.Find(WellKnownNames.IoctlHandlers) is not null)
        {
            foreach (LocatedFault fault in HandlerReader.Read(type, cancellation).Faults)
                found.Add(DeclarationDiagnostics.Create(type, fault));
            return;
        }
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.Kind == SymbolKind.Method && member.Find(WellKnownNames.Handles) is not null)
                found.Add(DeclarationDiagnostics.Create(type, DeclarationRule.HandlerOutsideClass, member.Name, member.Place()));
        }
    }
}
