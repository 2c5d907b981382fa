using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using UapiGen.Analyzers;

namespace UapiGen.CodeFixes;

/// <summary>Gives an appended field the next version that is free, and fields that shipped the version that they shipped in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SayVersionFix))]
public sealed class SayVersionFix : BreakFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIdentifiers.FieldWithoutVersion, RuleIdentifiers.FieldVersion, RuleIdentifiers.VersionRemoved);

    private protected override IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation)
    {
        string prefix = RuntimeNames.PrefixOf(target.Model, broken.Declared.OpenBraceToken.Span.End, "SinceAttribute");
        if (target.Diagnostic.Id != RuleIdentifiers.FieldWithoutVersion)
        {
            yield return broken.Plan("Restore the versions that the fields shipped in", nameof(SayVersionFix), declared => VersionSyntax.WithShippedVersions(declared, broken, prefix));
            yield break;
        }

        if (target.Around<FieldDeclarationSyntax>()?.Name() is not { } name) yield break;
        int version = broken.Was.Versions.Count;
        string title = string.Format(CultureInfo.InvariantCulture, "Say Since({0})", version);
        yield return broken.Plan(title, nameof(SayVersionFix), declared => VersionSyntax.WithVersionFrom(declared, broken, name, version, prefix));
    }
}
