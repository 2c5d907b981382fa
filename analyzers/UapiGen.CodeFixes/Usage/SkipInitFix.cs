using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Replaces <c>Unsafe.SkipInit</c> of a declared struct by an assignment of <c>default</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SkipInitFix))]
public sealed class SkipInitFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.InitializationSkipped);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax statement, ArgumentList.Arguments: [{ Expression: var skipped }] }) yield break;
        string? text = skipped switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax name } declaration when target.Model.GetTypeInfo(declaration, cancellation).Type is { } type =>
                $"{type.ToMinimalDisplayString(target.Model, statement.SpanStart)} {name.Identifier.Text} = default;",
            DeclarationExpressionSyntax => null,
            _ => $"{skipped.WithoutTrivia()} = default;",
        };
        // A declaration needs a block to stand in.
        if (text is null || skipped is DeclarationExpressionSyntax && statement.Parent is not (BlockSyntax or SwitchSectionSyntax)) yield break;

        yield return new FixPlan(
            "Assign 'default'",
            nameof(SkipInitFix),
            editor => editor.ReplaceNode(statement, (current, _) => SyntaxFactory.ParseStatement(text).WithTriviaFrom(current)));
    }
}
