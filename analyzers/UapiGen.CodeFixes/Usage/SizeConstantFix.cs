using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces a size that is written as a number by the constant of the version that has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeConstantFix))]
public sealed class SizeConstantFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.SizeLiteral);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<LiteralExpressionSyntax>() is not { } literal || literal.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment) yield break;
        if (target.Model.GetSymbolInfo(assignment.Left, cancellation).Symbol is not IFieldSymbol { ContainingType: var type }) yield break;
        if (target.Model.GetConstantValue(literal, cancellation) is not { HasValue: true, Value: { } value }) yield break;
        if (Declarations.SizeConstant(type, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), cancellation) is not { } constant) yield break;

        string name = type.ToMinimalDisplayString(target.Model, literal.SpanStart) + "." + constant;
        yield return new FixPlan(
            $"Use '{name}'",
            nameof(SizeConstantFix),
            editor => editor.ReplaceNode(literal, (current, _) => SyntaxFactory.ParseExpression(name).WithTriviaFrom(current)));
    }
}
