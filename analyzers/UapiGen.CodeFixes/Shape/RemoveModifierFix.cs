using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Takes a modifier off a struct that a declaration cannot have: <c>ref</c>, <c>readonly</c>, <c>file</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveModifierFix))]
public sealed class RemoveModifierFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.StructIsRef, RuleIdentifiers.StructIsReadOnly, RuleIdentifiers.StructIsFileLocal);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        SyntaxKind kind = target.Diagnostic.Id switch
        {
            RuleIdentifiers.StructIsRef => SyntaxKind.RefKeyword,
            RuleIdentifiers.StructIsReadOnly => SyntaxKind.ReadOnlyKeyword,
            _ => SyntaxKind.FileKeyword,
        };
        // Another part of the struct may carry the modifier instead.
        if (target.Around<StructDeclarationSyntax>() is not { } declared || !declared.Modifiers.Any(kind)) yield break;

        string word = SyntaxFacts.GetText(kind);
        yield return new FixPlan(
            $"Remove '{word}'",
            nameof(RemoveModifierFix) + word,
            editor => editor.ReplaceNode(declared, (current, _) => Remove((StructDeclarationSyntax)current, kind)));
    }

    private static StructDeclarationSyntax Remove(StructDeclarationSyntax declared, SyntaxKind kind)
    {
        int index = declared.Modifiers.IndexOf(kind);
        if (index < 0) return declared;
        SyntaxToken removed = declared.Modifiers[index];
        SyntaxTokenList left = declared.Modifiers.RemoveAt(index);
        if (index > 0) return declared.WithModifiers(left);
        // What stood before the first modifier stands before what is first now.
        return left.Count > 0
            ? declared.WithModifiers(left.Replace(left[0], left[0].WithLeadingTrivia(removed.LeadingTrivia)))
            : declared.WithModifiers(left).WithKeyword(declared.Keyword.WithLeadingTrivia(removed.LeadingTrivia));
    }
}
