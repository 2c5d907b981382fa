using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives a field the type back that it shipped with, where C# still has it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreTypeFix))]
public sealed class RestoreTypeFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.FieldWidth, RuleIdentifiers.FieldSign, RuleIdentifiers.FieldKind, RuleIdentifiers.ArrayLength);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        // The type of several fields in one declaration is right only for one.
        if (target.Around<FieldDeclarationSyntax>() is not { } field || broken.Shipped(field.Name()) is not { } shipped) yield break;
        if (ShippedTypeText.Of(shipped.Type, target.Model, field.SpanStart, cancellation) is not { } text) yield break;

        yield return broken.Plan($"Restore the type, {text}", nameof(RestoreTypeFix), declared => With(declared, shipped.Name, text));
    }

    private static StructDeclarationSyntax With(StructDeclarationSyntax declared, string name, string text)
    {
        if (declared.Field(name) is not { } field) return declared;
        TypeSyntax type = field.Declaration.Type;
        return declared.ReplaceNode(type, SyntaxFactory.ParseTypeName(text).WithTriviaFrom(type));
    }
}
