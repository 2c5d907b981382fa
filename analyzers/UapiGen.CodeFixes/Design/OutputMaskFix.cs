using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Masks an output that is an enum with a member for all of its bits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputMaskFix))]
public sealed class OutputMaskFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.OutputWithoutMask);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<AttributeSyntax>() is not { } output || target.Around<FieldDeclarationSyntax>() is not { } field) yield break;
        TypeSyntax type = field.Declaration.Type;
        if (EnumMask.Find(target.Model.GetTypeInfo(type, cancellation).Type) is not { } all) yield break;

        string prefix = RuntimeNames.PrefixOf(target.Model, field.SpanStart, "OutputMaskAttribute");
        AttributeSyntax masked = AttributeText.Parse($"{prefix}OutputMask({type.WithoutTrivia()}.{all})");
        yield return new FixPlan("Mask it", nameof(OutputMaskFix), editor =>
            editor.ReplaceNode(output, (current, _) => masked.WithTriviaFrom(current)));
    }
}
