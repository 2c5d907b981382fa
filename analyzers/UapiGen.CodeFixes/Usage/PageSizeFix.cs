using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces a constant that stands for the page size by the running kernel's own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PageSizeFix))]
public sealed class PageSizeFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.PageSizeLiteral);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<ExpressionSyntax>() is not { } constant || target.Model.Compilation.GetTypeByMetadataName("UapiGen.UserMemory") is not { } memory) yield break;
        // A member access is replaced as a whole.
        if (constant.Parent is MemberAccessExpressionSyntax access && access.Name == constant) constant = access;
        if (constant.Parent is not BinaryExpressionSyntax comparison || !IsComparison(comparison)) yield break;

        // The page size is a ulong, with which a signed number cannot be compared.
        ExpressionSyntax other = comparison.Left == constant ? comparison.Right : comparison.Left;
        if (target.Model.GetTypeInfo(other, cancellation).Type?.SpecialType is not (SpecialType.System_UInt64 or SpecialType.System_UInt32
            or SpecialType.System_UInt16 or SpecialType.System_Byte or SpecialType.System_UIntPtr)) yield break;

        string name = memory.ToMinimalDisplayString(target.Model, constant.SpanStart) + ".PageSize";
        yield return new FixPlan(
            $"Use '{name}'",
            nameof(PageSizeFix),
            editor => editor.ReplaceNode(constant, (current, _) => SyntaxFactory.ParseExpression(name).WithTriviaFrom(current)));
    }

    private static bool IsComparison(BinaryExpressionSyntax binary) => binary.Kind() is SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression;
}
