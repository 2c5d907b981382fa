using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>Unsafe.SkipInit</c> of declared structs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SkippedInitializationAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.InitializationSkipped);

    private protected override void Register(CompilationStartAnalysisContext start) => start.RegisterOperationAction(Analyze, OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "SkipInit", ContainingType.Name: "Unsafe", TypeArguments: [var type] } || type.AsDeclared() is null) return;
        if (call.Arguments is not [{ Value: var skipped }]) return;

        string name = skipped is IDeclarationExpressionOperation declaration ? declaration.Expression.Text() : skipped.Text();
        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.InitializationSkipped, call.Syntax.GetLocation(), name));
    }
}
