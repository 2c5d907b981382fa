using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Finds the shifts of <c>_IOC</c>, written for one architecture.</summary>
internal sealed class CommandArithmeticRule : UsageRule
{
    private const int TypeShift = 8, SizeShift = 16, PowerPcDirection = 29, GenericDirection = 30;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(UsageDescriptors.CommandArithmetic);

    public override void Register(UsageActions actions) => actions.OnOperation(Analyze, OperationKind.Binary);

    private static void Analyze(UseSite site)
    {
        var whole = (IBinaryOperation)site.Operation;
        if (whole.OperatorKind != BinaryOperatorKind.Or || IsOr(whole.ParentOfConversions())) return;

        var shifts = new HashSet<long>();
        Collect(whole, shifts);
        if (!shifts.Contains(TypeShift) || !shifts.Contains(SizeShift) || shifts.Contains(GenericDirection) == shifts.Contains(PowerPcDirection)) return;

        bool generic = shifts.Contains(GenericDirection);
        site.ReportDiagnostic(Diagnostic.Create(
            UsageDescriptors.CommandArithmetic, whole.Syntax.GetLocation(), generic ? GenericDirection : PowerPcDirection, CommandNumber.Architectures(powerPc: !generic)));
    }

    private static void Collect(IOperation operation, HashSet<long> shifts)
    {
        switch (operation.Unwrap())
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Collect(either.LeftOperand, shifts);
                Collect(either.RightOperand, shifts);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LeftShift } shift when shift.RightOperand.ConstantInteger() is { } bits:
                shifts.Add(bits);
                break;
        }
    }

    private static bool IsOr(IOperation? operation) => operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or };
}
