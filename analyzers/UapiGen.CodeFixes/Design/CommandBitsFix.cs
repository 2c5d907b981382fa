using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Takes the size from the command that carries it, whatever it is, as PIDFD_GET_INFO does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CommandBitsFix))]
public sealed class CommandBitsFix : SourceFixProvider
{
    private const string SizeSource = nameof(SizeSource);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.CommandSizeFixed);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<StructDeclarationSyntax>() is not { } declared) yield break;
        AttributeSyntax? head = declared.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(attribute =>
            target.Model.GetTypeInfo(attribute, cancellation).Type is { Name: "UapiStructAttribute", ContainingNamespace.Name: "UapiGen" });
        // A part of the struct elsewhere may carry the attribute; and what is said is not said twice.
        if (head?.ArgumentList is not { } list || list.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == SizeSource)) yield break;

        string prefix = RuntimeNames.PrefixOf(target.Model, head.SpanStart, SizeSource);
        AttributeArgumentSyntax added = AttributeText.Parse($"A({SizeSource} = {prefix}{SizeSource}.CommandBits)").ArgumentList!.Arguments[0];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        yield return new FixPlan("Take the size from the command's bits", nameof(CommandBitsFix), editor =>
            editor.ReplaceNode(list, list.WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(
                list.Arguments.GetWithSeparators().Add(comma).Add(added)))));
    }
}
