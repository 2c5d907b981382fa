using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Whether the outcome of a comparison is that a call fails.</summary>
internal static class Refusal
{
    /// <summary>Whether the call fails where the comparison is true.</summary>
    public static bool WhenTrue(IBinaryOperation comparison)
    {
        IOperation condition = comparison;
        while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either)
            condition = either;
        return condition.Parent is IConditionalOperation conditional && conditional.Condition == condition && Fails(conditional.WhenTrue);
    }

    /// <summary>Whether the call fails where the comparison is false: in the other branch, or in what follows a branch that leaves.</summary>
    public static bool WhenFalse(IBinaryOperation comparison)
    {
        IOperation condition = comparison;
        while (condition.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both)
            condition = both;
        if (condition.Parent is not IConditionalOperation conditional || conditional.Condition != condition) return false;
        if (conditional.WhenFalse is { } otherwise) return Fails(otherwise);
        return Branches.Leaves(conditional.WhenTrue) && conditional.Parent is IBlockOperation block && Fails(Next(block, conditional));
    }

    private static IOperation? Next(IBlockOperation block, IOperation statement)
    {
        int index = block.Operations.IndexOf(statement);
        return index >= 0 && index + 1 < block.Operations.Length ? block.Operations[index + 1] : null;
    }

    private static bool Fails(IOperation? outcome) => outcome switch
    {
        null => false,
        IBlockOperation block => block.Operations.Length > 0 && Fails(block.Operations[block.Operations.Length - 1]),
        IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IReturnOperation { ReturnedValue: { } value } => IsError(value),
        IReturnOperation => false,
        _ => IsError(outcome),
    };

    /// <summary>An errno, or a negative number as the kernel returns it.</summary>
    private static bool IsError(IOperation value)
    {
        if (value.ConstantInteger() is < 0) return true;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value switch
        {
            IThrowOperation => true,
            IFieldReferenceOperation { Field: { ContainingType: var type, Name: not "Success" } } => type.IsOfRuntime("Errno"),
            _ => false,
        };
    }
}
