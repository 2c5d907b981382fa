using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Moves a field that was put among shipped ones to the end, as the next version that is free.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveToEndFix))]
public sealed class MoveToEndFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.FieldInserted, RuleIdentifiers.VersionNotPrefix);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        if (target.Around<FieldDeclarationSyntax>()?.Name() is not { } name || broken.Declared.Field(name) is null) yield break;

        string prefix = RuntimeNames.PrefixOf(target.Model, broken.Declared.OpenBraceToken.Span.End, "SinceAttribute");
        string title = string.Format(CultureInfo.InvariantCulture, "Move '{0}' to the end, as version {1}", name, NextVersion(broken.Declared, broken, [name]));
        if (target.Diagnostic.Id == RuleIdentifiers.FieldInserted)
            yield return broken.Plan(title, nameof(MoveToEndFix), declared => Move(declared, broken, [name], prefix));
        else
            yield return broken.Plan(title, nameof(MoveToEndFix), declared => Move(VersionSyntax.WithShippedVersions(declared, broken, prefix), broken, NewBeforeShipped(declared, broken), prefix));
    }

    private static StructDeclarationSyntax Move(StructDeclarationSyntax declared, BrokenStruct broken, IReadOnlyCollection<string> names, string prefix)
    {
        int version = NextVersion(declared, broken, names);
        foreach (string name in names)
        {
            if (declared.Field(name) is { } field) declared = declared.ReplaceNode(field, SinceSyntax.With(field, version, prefix));
            if (declared.Field(name) is { } moved) declared = declared.WithLast(moved);
        }
        return declared;
    }

    /// <summary>The first version that did not ship; the newest draft where there is one.</summary>
    private static int NextVersion(StructDeclarationSyntax declared, BrokenStruct broken, IReadOnlyCollection<string> names)
    {
        IEnumerable<int> drafts = declared.InstanceFields()
            .Where(field => field.Name() is not { } name || (!names.Contains(name) && broken.Shipped(name) is null))
            .Select(field => SinceSyntax.VersionOf(field) ?? 0);
        return drafts.Append(broken.Was.Versions.Count).Max();
    }

    private static string[] NewBeforeShipped(StructDeclarationSyntax declared, BrokenStruct broken)
    {
        string?[] names = declared.InstanceFields().Select(StructSyntaxExtensions.Name).ToArray();
        int last = Array.FindLastIndex(names, name => broken.Shipped(name) is not null);
        return names.Take(Math.Max(last, 0)).OfType<string>().Where(name => broken.Shipped(name) is null).ToArray();
    }
}
