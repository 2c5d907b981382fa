using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds caps that take the page size for a constant.</summary>
internal sealed class PageSizeRule : UsageRule
{
    private const long PageOfX86 = 4096;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.PageSizeLiteral);

    public override void Register(UsageActions actions)
    {
        actions.OnOperation(AnalyzeComparison, OperationKind.Binary);
        actions.OnOperation(AnalyzeMinimum, OperationKind.Invocation);
        actions.OnOperation(AnalyzeConstant, OperationKind.FieldReference, OperationKind.LocalReference);
    }

    private static void AnalyzeComparison(UseSite site)
    {
        var comparison = (IBinaryOperation)site.Operation;
        if (!comparison.OperatorKind.IsComparison()) return;
        Report(site, comparison.LeftOperand, comparison.RightOperand);
        Report(site, comparison.RightOperand, comparison.LeftOperand);
    }

    private static void AnalyzeMinimum(UseSite site)
    {
        if (site.Operation is not IInvocationOperation { TargetMethod: { Name: "Min", IsStatic: true }, Arguments: [{ Value: var first }, { Value: var second }] }) return;
        Report(site, first, second);
        Report(site, second, first);
    }

    private static void Report(UseSite site, IOperation number, IOperation size)
    {
        if (number.Unwrap() is ILiteralOperation literal && literal.ConstantInteger() == PageOfX86 && UserSize.Find(size, site.ContainingSymbol) is not null)
            site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.PageSizeLiteral, literal.Syntax.GetLocation(), literal.Text()));
    }

    /// <summary>A constant of that name, where a caller's memory is at hand or a caller's size is compared: elsewhere a page is something else.</summary>
    private static void AnalyzeConstant(UseSite site)
    {
        ISymbol? constant = site.Operation switch
        {
            IFieldReferenceOperation { Field: { IsStatic: true } field } => field,
            ILocalReferenceOperation { Local: { IsConst: true } local } => local,
            _ => null,
        };
        if (constant is null || !IsNamedPageSize(constant.Name) || Literals.Fixed(site.Operation, site.CancellationToken) is not { } value || !IsPage(value)) return;
        if (!UserSize.WorksOnUserMemory(site.ContainingSymbol) && !IsComparedWithSize(site)) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.PageSizeLiteral, site.Operation.Syntax.GetLocation(), $"'{constant.Name}' = {value}"));
    }

    private static bool IsComparedWithSize(UseSite site) =>
        site.Operation.ParentOfConversions() is IBinaryOperation comparison && comparison.OperatorKind.IsComparison()
        && (UserSize.Find(comparison.LeftOperand, site.ContainingSymbol) ?? UserSize.Find(comparison.RightOperand, site.ContainingSymbol)) is not null;

    private static bool IsNamedPageSize(string name) => name.EndsWith("size", StringComparison.OrdinalIgnoreCase) && name.Replace("_", "").EndsWith("PageSize", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(long value) => value is >= PageOfX86 and <= 1 << 18 && (value & (value - 1)) == 0;
}
