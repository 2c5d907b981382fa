using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives a field the version that its place allows: none in version 0, the next one where a number was left out, its neighbour's where it stands behind a newer field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VersionNumberFix))]
public sealed class VersionNumberFix : SourceFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.VersionBelowOne, RuleIdentifiers.VersionOrder, RuleIdentifiers.VersionGap);

    /// <inheritdoc/>
    protected override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (target.Around<FieldDeclarationSyntax>() is not { Parent: StructDeclarationSyntax declared } field) yield break;
        // A version for all the fields of one declaration is right only for one.
        if (field.Declaration.Variables.Count != 1) yield break;

        int before = SinceSyntax.NewestBefore(declared, field);
        int? version = target.Diagnostic.Id switch
        {
            RuleIdentifiers.VersionBelowOne => before == 0 ? null : before,
            RuleIdentifiers.VersionGap => before + 1,
            _ => before,
        };
        if (version is 0) yield break;

        string title = version is { } number
            ? string.Format(CultureInfo.InvariantCulture, "Say Since({0})", number)
            : "Remove the attribute: the field belongs to version 0";
        yield return new FixPlan(title, nameof(VersionNumberFix), editor =>
            editor.ReplaceNode(field, (current, generator) => SinceSyntax.With((FieldDeclarationSyntax)current, version)));
    }
}
