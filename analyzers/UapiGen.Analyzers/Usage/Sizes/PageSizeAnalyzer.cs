using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds caps that take the page size for a constant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PageSizeAnalyzer : UsageAnalyzer
{
    private const long PageOfX86 = 4096;

    private protected override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.PageSizeLiteral);

    private protected override void Register(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(AnalyzeComparison, OperationKind.Binary);
        start.RegisterOperationAction(AnalyzeMinimum, OperationKind.Invocation);
        start.RegisterOperationAction(AnalyzeConstant, OperationKind.FieldReference, OperationKind.LocalReference);
    }

    private static void AnalyzeComparison(OperationAnalysisContext context)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (!comparison.OperatorKind.IsComparison()) return;
        Report(context, comparison.LeftOperand, comparison.RightOperand);
        Report(context, comparison.RightOperand, comparison.LeftOperand);
    }

    private static void AnalyzeMinimum(OperationAnalysisContext context)
    {
        if (context.Operation is not IInvocationOperation { TargetMethod: { Name: "Min", IsStatic: true }, Arguments: [{ Value: var first }, { Value: var second }] }) return;
        Report(context, first, second);
        Report(context, second, first);
    }

    private static void Report(OperationAnalysisContext context, IOperation number, IOperation size)
    {
        if (number.Unwrap() is ILiteralOperation literal && literal.ConstantInteger() == PageOfX86 && UserSize.Find(size, context.ContainingSymbol) is not null)
            context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.PageSizeLiteral, literal.Syntax.GetLocation(), literal.Text()));
    }

    /// <summary>A constant of that name, where a caller's memory is at hand or a caller's size is compared: elsewhere a page is something else.</summary>
    private static void AnalyzeConstant(OperationAnalysisContext context)
    {
        ISymbol? constant = context.Operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true } field } => field,
            ILocalReferenceOperation { Local: { IsConst: true } local } => local,
            _ => null,
        };
        if (constant is null || !IsNamedPageSize(constant.Name) || Literals.Fixed(context.Operation, context.CancellationToken) is not { } value || !IsPage(value)) return;
        if (!UserSize.WorksOnUserMemory(context.ContainingSymbol) && !IsComparedWithSize(context)) return;

        context.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.PageSizeLiteral, context.Operation.Syntax.GetLocation(), $"'{constant.Name}' = {value}"));
    }

    private static bool IsComparedWithSize(OperationAnalysisContext context) =>
        context.Operation.ParentOfConversions() is IBinaryOperation comparison && comparison.OperatorKind.IsComparison()
        && (UserSize.Find(comparison.LeftOperand, context.ContainingSymbol) ?? UserSize.Find(comparison.RightOperand, context.ContainingSymbol)) is not null;

    private static bool IsNamedPageSize(string name) => name.EndsWith("size", StringComparison.OrdinalIgnoreCase) && name.Replace("_", "").EndsWith("PageSize", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(long value) => value is >= PageOfX86 and <= 1 << 18 && (value & (value - 1)) == 0;
}
