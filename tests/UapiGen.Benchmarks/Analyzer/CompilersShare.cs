using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Analyzers;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>
/// Asks for what the compiler finds out of every type anyway: its members, their types and their attributes. It runs before whoever is measured, so that no
/// one is charged with being the first to ask.
/// </summary>
// No compiler loads it, so that it needs no attribute.
#pragma warning disable RS1001
internal sealed class CompilersShare : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DeclarationDescriptors.All[0]];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            // Its own namespaces and those of every reference.
            _ = start.Compilation.GetTypesByMetadataName("Items.NoSuchType");
            start.RegisterSymbolAction(static symbol => Ask((INamedTypeSymbol)symbol.Symbol), SymbolKind.NamedType);
        });
    }

    private static void Ask(INamedTypeSymbol type)
    {
        _ = type.GetAttributes();
        foreach (ISymbol member in type.GetMembers())
        {
            _ = member.GetAttributes();
            if (member is IFieldSymbol field) _ = (field.Type, field.HasConstantValue);
        }
    }
}
