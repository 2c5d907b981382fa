using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Names bytes that have no name: inserts the fields that the diagnostic carries, before the field behind a hole, or behind the last one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PaddingFix))]
public sealed class PaddingFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.VersionDoesNotGrow, RuleIdentifiers.HoleBetweenFields, RuleIdentifiers.SizeNotMultipleOf8, RuleIdentifiers.UnnamedTail);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<FieldDeclarationSyntax>() is not { Parent: StructDeclarationSyntax declared } field) yield break;
        if (target.Model.GetDeclaredSymbol(declared, cancellation) is not { } type) yield break;
        if (!target.Diagnostic.Properties.TryGetValue(PaddingProperty.Name, out string? text) || text is null) yield break;

        // Between two names of one declaration, nothing can be inserted.
        bool before = target.Diagnostic.Id is RuleIdentifiers.HoleBetweenFields or RuleIdentifiers.VersionDoesNotGrow;
        SeparatedSyntaxList<VariableDeclaratorSyntax> variables = field.Declaration.Variables;
        if (target.Around<VariableDeclaratorSyntax>() is { } variable && variable != (before ? variables[0] : variables[variables.Count - 1])) yield break;

        IReadOnlyList<PaddingField> padding = PaddingProperty.Parse(text);
        // A constant or a method may have the name that no field has.
        if (padding.Any(one => type.GetMembers(one.Name).Length > 0)) yield break;

        string prefix = RuntimeNames.PrefixOf(target.Model, field.SpanStart, "MustBeZeroAttribute");
        MemberDeclarationSyntax[] fields = padding.Select(one => Field(one, prefix, field)).ToArray();
        yield return new FixPlan("Name the padding", nameof(PaddingFix), editor =>
        {
            if (before) editor.InsertBefore(field, fields);
            else editor.InsertAfter(field, fields);
        });
    }

    private static MemberDeclarationSyntax Field(PaddingField padding, string prefix, FieldDeclarationSyntax neighbour)
    {
        string attributes = padding.Since == 0
            ? $"{prefix}MustBeZero"
            : string.Format(CultureInfo.InvariantCulture, "{0}Since({1}), {0}MustBeZero", prefix, padding.Since);
        return MemberText.Parse($"[{attributes}] public {padding.TypeName} {padding.Name};", neighbour);
    }
}
