using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces a test of a size for equality by one that a newer version passes, too: at least, or below.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeComparisonFix))]
public sealed class SizeComparisonFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.SizeFieldEquality);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Node is not BinaryExpressionSyntax test || test.Kind() is not (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)) yield break;

        bool sizeIsLeft = IsField(target, test.Left, cancellation);
        if (!sizeIsLeft && !IsField(target, test.Right, cancellation)) yield break;

        (SyntaxKind kind, SyntaxKind token) = (test.IsKind(SyntaxKind.EqualsExpression), sizeIsLeft) switch
        {
            (true, true) => (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
            (true, false) => (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
            (false, true) => (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
            (false, false) => (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        };
        yield return new FixPlan(
            $"Compare by '{SyntaxFacts.GetText(token)}'",
            nameof(SizeComparisonFix),
            editor => editor.ReplaceNode(test, (current, _) => current is BinaryExpressionSyntax binary
                ? SyntaxFactory.BinaryExpression(kind, binary.Left, SyntaxFactory.Token(token).WithTriviaFrom(binary.OperatorToken), binary.Right).WithTriviaFrom(binary)
                : current));
    }

    private static bool IsField(FixTarget target, ExpressionSyntax expression, CancellationToken cancellation)
    {
        while (expression is CastExpressionSyntax or ParenthesizedExpressionSyntax)
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;
        return target.Model.GetSymbolInfo(expression, cancellation).Symbol is IFieldSymbol { IsConst: false };
    }
}
