using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds imports of system calls for which the C library has no function, or has had one for a short time only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingFunctionAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.FunctionNotExported, UsageDescriptors.FunctionExportedLate);

    private protected override void Register(CompilationStartAnalysisContext start) => start.RegisterSymbolAction(Analyze, SymbolKind.Method);

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        if (NativeImport.Of(method) is not { IsOfLibC: true } import || method.PartialDefinitionPart is not null) return;

        if (LibCFunctions.Missing.Contains(import.Function))
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.FunctionNotExported, method.Locations[0], import.Function, import.Library));
        else if (LibCFunctions.Late.TryGetValue(import.Function, out string? since))
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.FunctionExportedLate, method.Locations[0], import.Function, since));
    }
}
