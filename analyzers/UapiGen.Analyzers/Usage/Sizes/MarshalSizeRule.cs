using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds <c>Marshal.SizeOf</c> of declared structs.</summary>
internal sealed class MarshalSizeRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.MarshalSizeOf);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Invocation);

    private static void Analyze(UseSite site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (call.TargetMethod is not { Name: "SizeOf", ContainingType.Name: "Marshal" } || Measured(call).AsDeclared() is not { } type) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.MarshalSizeOf, call.Syntax.GetLocation(), type.Name));
    }

    private static ITypeSymbol? Measured(IInvocationOperation call) => call switch
    {
        { TargetMethod.TypeArguments: [var type] } => type,
        { Arguments: [{ Value: var argument }] } => argument.Unwrap() is ITypeOfOperation typeOf ? typeOf.TypeOperand : argument.Unwrap().Type,
        _ => null,
    };
}
