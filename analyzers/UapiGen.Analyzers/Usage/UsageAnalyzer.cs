using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using UapiGen.Abi.Roslyn;

namespace UapiGen.Analyzers;

/// <summary>An analyzer of hand-written code. It does nothing in a compilation without our attributes, and leaves generated files alone.</summary>
public abstract class UsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors;

    private protected abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(WellKnownNames.UapiStruct).IsEmpty) Register(start);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext start);
}
