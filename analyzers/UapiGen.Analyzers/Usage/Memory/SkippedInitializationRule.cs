using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>Unsafe.SkipInit</c> of declared structs.</summary>
internal sealed class SkippedInitializationRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.InitializationSkipped);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (call.TargetMethod is not { Name: "SkipInit", ContainingType.Name: "Unsafe", TypeArguments: [var type] } || type.AsDeclared() is null) return;
        if (call.Arguments is not [{ Value: var skipped }]) return;

        string name = skipped is IDeclarationExpressionOperation declaration ? declaration.Expression.Text() : skipped.Text();
        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.InitializationSkipped, call.Syntax.GetLocation(), name));
    }
}
