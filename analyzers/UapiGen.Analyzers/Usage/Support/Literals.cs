using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace UapiGen.Analyzers;

/// <summary>Numbers that stand in the source, also where a read-only field keeps them.</summary>
internal static class Literals
{
    /// <summary>The number that the value always is, or null.</summary>
    public static long? Fixed(IOperation value, CancellationToken cancellation)
    {
        if (value.ConstantInteger() is { } constant) return constant;
        IOperation inner = value.Unwrap();
        if (inner.ConstantInteger() is { } unwrapped) return unwrapped;
        return inner is IFieldReferenceOperation { Field: { IsReadOnly: true, IsStatic: true } field } ? Initializer(field, cancellation) : null;
    }

    private static long? Initializer(IFieldSymbol field, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in field.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }) return Number(value);
        }
        return null;
    }

    private static long? Number(ExpressionSyntax value) => value switch
    {
        ParenthesizedExpressionSyntax inner => Number(inner.Expression),
        CastExpressionSyntax cast => Number(cast.Expression),
        CheckedExpressionSyntax inner => Number(inner.Expression),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => OperationExtensions.Integer(literal.Token.Value),
        _ => null,
    };
}
