using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Small questions about operations that several rules ask.</summary>
internal static class OperationExtensions
{
    /// <summary>The value inside of built-in conversions.</summary>
    public static IOperation Unwrap(this IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    /// <summary>The nearest operation around this one that is no built-in conversion.</summary>
    public static IOperation? ParentOfConversions(this IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation { OperatorMethod: null })
            parent = parent.Parent;
        return parent;
    }

    /// <summary>The body that the operation lies in, lambdas and local functions included.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>The local or parameter that is referred to, or null.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The local that a value is stored in when it is declared, or null.</summary>
    public static ILocalSymbol? StoredIn(this IOperation value)
    {
        IOperation? parent = value.ParentOfConversions();
        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value.Unwrap() == value => target.Local,
            _ => null,
        };
    }

    /// <summary>Whether the operation compares two values by order or equality.</summary>
    public static bool IsComparison(this BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
            or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>The operator with its sides exchanged.</summary>
    public static BinaryOperatorKind Mirror(this BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    /// <summary>The value of a constant integer in 64 bits, or null.</summary>
    public static long? ConstantInteger(this IOperation operation) => operation.ConstantValue is { HasValue: true, Value: { } value } ? Integer(value) : null;

    /// <summary>A boxed integer in 64 bits, or null.</summary>
    public static long? Integer(object? value) => value switch
    {
        int or uint or long or short or ushort or byte or sbyte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong number => unchecked((long)number),
        _ => null,
    };

    /// <summary>What stands in the source, as a message quotes it.</summary>
    public static string Text(this IOperation operation) => operation.Syntax.ToString();
}
