using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Analyzers;

namespace UapiGen.Benchmarks.Analyzer;

/// <summary>The least that an analyzer of declarations can do: it is shown every type, and has nothing to say.</summary>
// No compiler loads it, so that it needs no attribute.
#pragma warning disable RS1001
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [DeclarationDescriptors.All[0]];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
    }
}
