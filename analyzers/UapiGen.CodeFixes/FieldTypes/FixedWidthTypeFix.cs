using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>
/// Replaces a field's type that has no fixed width, or not the one that C has, by the integer that UAPI headers use in its place: a flag by
/// __u8, a UTF-16 unit by __u16, a register or a pointer by __u64.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FixedWidthTypeFix))]
public sealed class FixedWidthTypeFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.BoolField, RuleIdentifiers.CharField, RuleIdentifiers.NativeIntegerField, RuleIdentifiers.PointerField);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        // Several fields of one declaration share its type; an initializer or a use of the field may need the old one, but a declared struct has neither.
        if (target.Around<VariableDeclarationSyntax>() is not { Parent: FieldDeclarationSyntax } declaration) yield break;
        if (target.Model.GetTypeInfo(declaration.Type, cancellation).Type is not { } type || Replacement(type) is not { } keyword) yield break;

        string name = SyntaxFacts.GetText(keyword);
        yield return new FixPlan(
            $"Use '{name}'",
            nameof(FixedWidthTypeFix),
            editor => editor.ReplaceNode(
                declaration.Type,
                (current, _) => SyntaxFactory.PredefinedType(SyntaxFactory.Token(keyword)).WithTriviaFrom(current)));
    }

    private static SyntaxKind? Replacement(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => SyntaxKind.ByteKeyword,
        { SpecialType: SpecialType.System_Char } => SyntaxKind.UShortKeyword,
        { SpecialType: SpecialType.System_IntPtr } => SyntaxKind.LongKeyword,
        { SpecialType: SpecialType.System_UIntPtr } => SyntaxKind.ULongKeyword,
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => SyntaxKind.ULongKeyword,
        _ => null,
    };
}
