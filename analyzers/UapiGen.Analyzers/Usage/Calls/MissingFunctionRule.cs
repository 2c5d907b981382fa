using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds imports of system calls for which the C library has no function, or has had one for a short time only.</summary>
internal sealed class MissingFunctionRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.FunctionNotExported, UsageDescriptors.FunctionExportedLate);

    public override void Register(UsageActions actions) => actions.OnImport(Analyze);

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report)
    {
        if (NativeImport.Of(method) is not { IsOfLibC: true } import || method.PartialDefinitionPart is not null) return;

        if (LibCFunctions.Missing.Contains(import.Function))
            report(Diagnostic.Create(UsageDescriptors.FunctionNotExported, method.Locations[0], import.Function, import.Library));
        else if (LibCFunctions.Late.TryGetValue(import.Function, out string? since))
            report(Diagnostic.Create(UsageDescriptors.FunctionExportedLate, method.Locations[0], import.Function, since));
    }
}
