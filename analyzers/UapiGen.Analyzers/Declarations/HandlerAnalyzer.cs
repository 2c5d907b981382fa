using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        foreach (Diagnostic diagnostic in HandlerJudgement.OfClass((INamedTypeSymbol)context.Symbol, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    private static void AnalyzeMethod(SymbolAnalysisContext context)
    {
        if (HandlerJudgement.OfMethod(context.Symbol) is { } diagnostic) context.ReportDiagnostic(diagnostic);
    }
}
