using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds E2BIG told by the C library's text for it.</summary>
internal sealed class ErrorTextRule : UsageRule
{
    private const string Text = "Argument list too long";

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.ErrorText);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Literal);

    private static void Analyze(UseSite site)
    {
        if (site.Operation is not { ConstantValue: { HasValue: true, Value: string { Length: >= 22 } text } } literal) return;
        if (text.IndexOf(Text, StringComparison.OrdinalIgnoreCase) < 0 || !IsCompared(literal)) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.ErrorText, literal.Syntax.GetLocation()));
    }

    private static bool IsCompared(IOperation literal) => literal.ParentOfConversions() switch
    {
        IBinaryOperation comparison => comparison.OperatorKind.IsComparison(),
        IConstantPatternOperation or ISingleValueCaseClauseOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method } } =>
            method.Name is "Equals" or "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "Compare" or "CompareOrdinal",
        _ => false,
    };
}
