using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Moves the size field before all others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeFirstFix))]
public sealed class SizeFirstFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.SizeFieldNotFirst);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<FieldDeclarationSyntax>() is not { Parent: StructDeclarationSyntax declared, Declaration.Variables.Count: 1 } size) yield break;
        if (declared.Members.OfType<FieldDeclarationSyntax>().FirstOrDefault(IsInstance) is not { } first || first == size) yield break;

        yield return new FixPlan("Move the size to the front", nameof(SizeFirstFix), editor =>
        {
            editor.RemoveNode(size, SyntaxRemoveOptions.KeepNoTrivia);
            editor.InsertBefore(first, size.WithLeadingTrivia(WithoutBlankLines(size.GetLeadingTrivia())));
        });
    }

    private static IEnumerable<SyntaxTrivia> WithoutBlankLines(SyntaxTriviaList trivia) => trivia.SkipWhile(one => one.IsKind(SyntaxKind.EndOfLineTrivia));

    private static bool IsInstance(FieldDeclarationSyntax field) =>
        !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword);
}
