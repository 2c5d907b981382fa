using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Writes a mask by the members of the enumeration that shipped with the struct, so that its values are guarded again.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameMaskFix))]
public sealed class NameMaskFix : PromiseFix
{
    private const string KnownBits = nameof(KnownBits), OutputMask = nameof(OutputMask);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.EnumRemoved);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + broken.Change.Arguments[0], target.Model.Compilation) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type) yield break;
        foreach (FieldSnapshot field in broken.Now.Fields)
        {
            if (broken.FieldSyntax(target, field.Name, cancellation) is not { } declared) continue;
            foreach ((string attribute, ulong? bits) in new[] { (KnownBits, field.Check?.Known), (OutputMask, field.OutputMask) })
            {
                if (bits is { } mask && Text(target, declared, attribute, mask, type, cancellation) is { } text)
                    yield return new FixPlan($"Name the mask of '{field.Name}': {text}", nameof(NameMaskFix), editor => editor.ReplaceNode(declared, (current, _) => With((FieldDeclarationSyntax)current, attribute, text)));
            }
        }
    }

    /// <summary>The mask by names; null where it is said by another enumeration's, or has a bit that no member has.</summary>
    private static string? Text(FixTarget target, FieldDeclarationSyntax field, string attribute, ulong bits, INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (AttributeArguments.Find(field.AttributeLists, attribute) is not { ArgumentList.Arguments: [{ NameEquals: null, Expression: var written }, ..] }) return null;
        if (target.Model.GetTypeInfo(written, cancellation).Type is not { TypeKind: not TypeKind.Enum }) return null;
        return MaskText.Named(type, bits, type.ToMinimalDisplayString(target.Model, written.SpanStart));
    }

    private static FieldDeclarationSyntax With(FieldDeclarationSyntax field, string attribute, string text) =>
        AttributeArguments.Find(field.AttributeLists, attribute) is { } written ? field.ReplaceNode(written, AttributeArguments.WithFirst(written, text)) : field;
}
