using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds handlers that hold a caller's size against one version, or cut it before it is checked.</summary>
internal sealed class HandlerSizeRule : UsageRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(UsageDescriptors.ExactSizeDemanded, UsageDescriptors.FloorOfNewest, UsageDescriptors.SizeNarrowed);

    public override void Register(UsageActions actions)
    {
        actions.OnOperation(AnalyzeComparison, OperationKind.Binary);
        actions.OnOperation(AnalyzeConversion, OperationKind.Conversion);
    }

    private static void AnalyzeComparison(UseSite site)
    {
        var comparison = (IBinaryOperation)site.Operation;
        if (!comparison.OperatorKind.IsComparison()) return;

        if (UserSize.Find(comparison.LeftOperand, site.ContainingSymbol) is { } left)
            Compare(site, comparison, left, comparison.OperatorKind, comparison.RightOperand);
        else if (UserSize.Find(comparison.RightOperand, site.ContainingSymbol) is { } right)
            Compare(site, comparison, right, comparison.OperatorKind.Mirror(), comparison.LeftOperand);
    }

    private static void Compare(UseSite site, IBinaryOperation comparison, ISymbol size, BinaryOperatorKind kind, IOperation other)
    {
        if (Measure.Of(other) is not { } measure) return;

        DiagnosticDescriptor? rule = kind switch
        {
            BinaryOperatorKind.NotEquals when Refusal.WhenTrue(comparison) => UsageDescriptors.ExactSizeDemanded,
            BinaryOperatorKind.Equals when Refusal.WhenFalse(comparison) => UsageDescriptors.ExactSizeDemanded,
            BinaryOperatorKind.LessThan when measure is { IsNewest: true } or { Version: > 0 } && Refusal.WhenTrue(comparison) => UsageDescriptors.FloorOfNewest,
            BinaryOperatorKind.GreaterThanOrEqual when measure is { IsNewest: true } or { Version: > 0 } && Refusal.WhenFalse(comparison) => UsageDescriptors.FloorOfNewest,
            _ => null,
        };
        if (rule is not null)
            site.ReportDiagnostic(Diagnostic.Create(rule, comparison.Syntax.GetLocation(), size.Name, other.Unwrap().Text(), measure.Type.Name));
    }

    private static void AnalyzeConversion(UseSite site)
    {
        var conversion = (IConversionOperation)site.Operation;
        if (conversion.IsImplicit || conversion.IsChecked || Bits(conversion.Type) is not (> 0 and <= 32) || Bits(conversion.Operand.Type) != 64) return;
        if (!UserSize.WorksOnUserMemory(site.ContainingSymbol) || UserSize.Find(conversion.Operand, site.ContainingSymbol) is not { } size) return;
        if (IsBounded(conversion, size)) return;

        site.ReportDiagnostic(Diagnostic.Create(UsageDescriptors.SizeNarrowed, conversion.Syntax.GetLocation(), size.Name, conversion.Type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)));
    }

    /// <summary>
    /// Whether the size was held against an upper bound before, by a comparison or a minimum, or by a generated copy, which checks the contract's
    /// cap before it gives the size out.
    /// </summary>
    private static bool IsBounded(IConversionOperation conversion, ISymbol size)
    {
        foreach (IOperation operation in conversion.Root().Descendants())
        {
            if (operation.Syntax.SpanStart > conversion.Syntax.SpanStart) continue;
            switch (operation)
            {
                case IBinaryOperation comparison when comparison.OperatorKind.IsComparison() && Bounds(comparison, conversion, size):
                case ISimpleAssignmentOperation assignment when Is(assignment.Target, size):
                case IArgumentOperation { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation { TargetMethod.Name: "CopyFromUser" } } argument when IsOut(argument, size):
                    return true;
            }
        }
        return false;
    }

    private static bool Bounds(IBinaryOperation comparison, IConversionOperation conversion, ISymbol size)
    {
        BinaryOperatorKind? kind = Is(comparison.LeftOperand, size) ? comparison.OperatorKind : Is(comparison.RightOperand, size) ? comparison.OperatorKind.Mirror() : null;
        return kind switch
        {
            BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.NotEquals or BinaryOperatorKind.Equals => true,
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual => !Refusal.WhenTrue(comparison) && comparison.Parent is not null && IsWithin(conversion, comparison.Parent),
            _ => false,
        };
    }

    private static bool IsWithin(IOperation inner, IOperation outer)
    {
        for (IOperation? around = inner.Parent; around is not null; around = around.Parent)
        {
            if (around == outer) return true;
        }
        return false;
    }

    private static bool IsOut(IArgumentOperation argument, ISymbol size) => argument.Value switch
    {
        IDeclarationExpressionOperation declaration => Is(declaration.Expression, size),
        var value => Is(value, size),
    };

    private static bool Is(IOperation operation, ISymbol size) => SymbolEqualityComparer.Default.Equals(operation.Variable(), size);

    private static int Bits(ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => 64,
        SpecialType.System_UInt32 or SpecialType.System_Int32 => 32,
        SpecialType.System_UInt16 or SpecialType.System_Int16 => 16,
        SpecialType.System_Byte or SpecialType.System_SByte => 8,
        _ => 0,
    };
}
