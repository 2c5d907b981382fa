using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Puts <c>[StructSize]</c> back on the field that told the size when the struct shipped, and takes it off any other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RestoreSizeFieldFix))]
public sealed class RestoreSizeFieldFix : PromiseFix
{
    private const string StructSize = nameof(StructSize);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.SizeSourceChanged, RuleIdentifiers.SizeFieldMoved);

    /// <inheritdoc/>
    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation)
    {
        string? was = SizeField(broken.Was), now = SizeField(broken.Now);
        if (was == now) yield break;
        FieldDeclarationSyntax? former = broken.FieldSyntax(target, was, cancellation), present = broken.FieldSyntax(target, now, cancellation);
        if ((was is not null && former is null) || (now is not null && present is null)) yield break;

        string title = was is null ? "Take [StructSize] off, as it shipped" : $"Put [StructSize] back on '{was}'";
        yield return new FixPlan(title, nameof(RestoreSizeFieldFix), editor =>
        {
            if (present is not null) editor.ReplaceNode(present, (current, _) => Without((FieldDeclarationSyntax)current));
            if (former is not null) editor.ReplaceNode(former, (current, _) => With((FieldDeclarationSyntax)current, target));
        });
    }

    private static string? SizeField(AbiSnapshot snapshot) => snapshot.Fields.FirstOrDefault(field => field.IsStructSize)?.Name;

    private static FieldDeclarationSyntax Without(FieldDeclarationSyntax field) =>
        AttributeArguments.Find(field.AttributeLists, StructSize) is { } attribute ? field.WithoutAttribute(attribute) : field;

    private static FieldDeclarationSyntax With(FieldDeclarationSyntax field, FixTarget target) =>
        AttributeArguments.Find(field.AttributeLists, StructSize) is not null
            ? field
            : field.WithLeadingAttribute(AttributeText.Parse(RuntimeNames.PrefixOf(target.Model, target.Diagnostic.Location.SourceSpan.Start, "StructSizeAttribute") + StructSize));
}
