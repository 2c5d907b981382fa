using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives a struct the tag back that it shipped with.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreTagFix))]
public sealed class RestoreTagFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.StructName);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        if (target.Around<AttributeSyntax>() is not { ArgumentList.Arguments: [{ NameEquals: null, NameColon: null } argument, ..] }) yield break;

        ExpressionSyntax tag = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(broken.Was.CName));
        yield return new FixPlan($"Restore the tag, '{broken.Was.CName}'", nameof(RestoreTagFix), editor =>
            editor.ReplaceNode(argument.Expression, (current, _) => tag.WithTriviaFrom(current)));
    }
}
