using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>Marshal.SizeOf</c> of declared structs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MarshalSizeAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.MarshalSizeOf);

    private protected override void Register(CompilationStartAnalysisContext start) => start.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "SizeOf", ContainingType.Name: "Marshal" } || Measured(call).AsDeclared() is not { } type) return;

        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.MarshalSizeOf, call.Syntax.GetLocation(), type.Name));
    }

    private static ITypeSymbol? Measured(IInvocationOperation call) => call switch
    {
        { TargetMethod.TypeArguments: [var type] } => type,
        { Arguments: [{ Value: var argument }] } => argument.Unwrap() is ITypeOfOperation typeOf ? typeOf.TypeOperand : argument.Unwrap().Type,
        _ => null,
    };
}
