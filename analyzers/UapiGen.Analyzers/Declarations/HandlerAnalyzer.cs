using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>Says of every handler class for which the generator writes no dispatch why it does not, and of handlers that no dispatch can know.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DeclarationDescriptors.OfHandlers;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // The generator reads classes in generated files as well, so that their faults must be told, too.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(WellKnownNames.IoctlHandlers).IsEmpty) return;
            start.RegisterSymbolAction(AnalyzeClass, SymbolKind.NamedType);
            start.RegisterSymbolAction(AnalyzeMethod, SymbolKind.Method);
        });
    }

    private static void AnalyzeClass(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Find(WellKnownNames.IoctlHandlers) is null) return;

        foreach (LocatedFault fault in HandlerReader.Read(type, context.CancellationToken).Faults)
            context.ReportDiagnostic(DeclarationDiagnostics.Create(type, fault));
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context)
    {
        if (context.Symbol.Find(WellKnownNames.Handles) is null || context.Symbol.ContainingType.Find(WellKnownNames.IoctlHandlers) is not null) return;

        context.ReportDiagnostic(DeclarationDiagnostics.Create(
            context.Symbol.ContainingType, DeclarationRule.HandlerOutsideClass, context.Symbol.Name, context.Symbol.Locations[0]));
    }
}
