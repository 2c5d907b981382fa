using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds size fields that are tested for equality: what holds today fails as soon as one side is newer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SizeEqualityAnalyzer : UsageAnalyzer
{
    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.SizeFieldEquality);

    private protected override void Register(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(AnalyzeBinary, OperationKind.Binary);
        start.RegisterOperationAction(AnalyzePattern, OperationKind.ConstantPattern);
        start.RegisterOperationAction(AnalyzeCase, OperationKind.CaseClause);
    }

    private static void AnalyzeBinary(OperationAnalysisContext context)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return;

        Report(context, comparison.LeftOperand, comparison.RightOperand, comparison);
        Report(context, comparison.RightOperand, comparison.LeftOperand, comparison);
    }

    private static void AnalyzePattern(OperationAnalysisContext context)
    {
        var pattern = (IConstantPatternOperation)context.Operation;
        if (Subject(pattern) is { } subject) Report(context, subject, pattern.Value, pattern);
    }

    private static void AnalyzeCase(OperationAnalysisContext context)
    {
        if (context.Operation is ISingleValueCaseClauseOperation { Value: { } value, Parent.Parent: ISwitchOperation { Value: { } subject } } clause)
            Report(context, subject, value, clause);
    }

    /// <summary>What a pattern is held against.</summary>
    private static IOperation? Subject(IOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation)
            parent = parent.Parent;
        return parent switch
        {
            IIsPatternOperation test => test.Value,
            IPropertySubpatternOperation property => property.Member,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }

    private static void Report(OperationAnalysisContext context, IOperation subject, IOperation value, IOperation at)
    {
        if (subject.Unwrap() is not IFieldReferenceOperation { Field: var field } || !field.IsSizeField()) return;
        // Zero is no version: it asks whether the field was set at all.
        if (Measure.Of(value) is null && value.ConstantInteger() is null or 0) return;
        if (value.ConstantInteger() is 0) return;

        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeFieldEquality, at.Syntax.GetLocation(), field.ContainingType.Name + "." + field.Name, value.Unwrap().Text()));
    }
}
