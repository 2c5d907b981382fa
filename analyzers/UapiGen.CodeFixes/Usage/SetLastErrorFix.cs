using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Lets an import keep errno: adds <c>SetLastError = true</c>. Offered where the import stands in the same file.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetLastErrorFix))]
public sealed class SetLastErrorFix : SourceFixProvider
{
    private const string Property = "SetLastError";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.ErrnoLost, RuleIdentifiers.ErrnoNeverRead);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Diagnostic.AdditionalLocations is not [var at, ..] || at.SourceTree != target.Root.SyntaxTree) yield break;
        if (target.Root.FindNode(at.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } import || Attribute(import) is not { } attribute) yield break;

        // Several calls may share the import: whoever comes second finds it mended.
        yield return new FixPlan(
            "Add 'SetLastError = true' to the import",
            nameof(SetLastErrorFix),
            editor => editor.ReplaceNode(attribute, (current, _) => WithSetLastError((AttributeSyntax)current)));
    }

    private static AttributeSyntax? Attribute(MemberDeclarationSyntax import) => import.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => attribute.ArgumentList is not null && attribute.Name.ToString().Split('.').Last() is "DllImport" or "LibraryImport" or "DllImportAttribute" or "LibraryImportAttribute");

    private static AttributeSyntax WithSetLastError(AttributeSyntax attribute)
    {
        AttributeArgumentSyntax kept = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(
                SyntaxFactory.IdentifierName(Property),
                SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space)),
            nameColon: null,
            SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression));
        AttributeArgumentListSyntax list = attribute.ArgumentList!;
        return list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == Property) is { } written
            ? attribute.WithArgumentList(list.ReplaceNode(written, kept.WithTriviaFrom(written)))
            : attribute.WithArgumentList(list.AddArguments(kept.WithLeadingTrivia(SyntaxFactory.Space)));
    }
}
