using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds size fields that are tested for equality: what holds today fails as soon as one side is newer.</summary>
internal sealed class SizeEqualityRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.SizeFieldEquality);

    public override void Register(UsageActions actions)
    {
        actions.OnOperation(AnalyzeBinary, OperationKind.Binary);
        actions.OnOperation(AnalyzePattern, OperationKind.ConstantPattern);
        actions.OnOperation(AnalyzeCase, OperationKind.CaseClause);
    }

    private static void AnalyzeBinary(UseSite site)
    {
        var comparison = (IBinaryOperation)site.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return;

        Report(site, comparison.LeftOperand, comparison.RightOperand, comparison);
        Report(site, comparison.RightOperand, comparison.LeftOperand, comparison);
    }

    private static void AnalyzePattern(UseSite site)
    {
        var pattern = (IConstantPatternOperation)site.Operation;
        if (Subject(pattern) is { } subject) Report(site, subject, pattern.Value, pattern);
    }

    private static void AnalyzeCase(UseSite site)
    {
        if (site.Operation is ISingleValueCaseClauseOperation { Value: { } value, Parent.Parent: ISwitchOperation { Value: { } subject } } clause)
            Report(site, subject, value, clause);
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

    private static void Report(UseSite site, IOperation subject, IOperation value, IOperation at)
    {
        if (subject.Unwrap() is not IFieldReferenceOperation { Field: var field } || !field.IsSizeField()) return;
        // Zero is no version: it asks whether the field was set at all.
        if (Measure.Of(value) is null && value.ConstantInteger() is null or 0) return;
        if (value.ConstantInteger() is 0) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeFieldEquality, at.Syntax.GetLocation(), field.ContainingType.Name + "." + field.Name, value.Unwrap().Text()));
    }
}
