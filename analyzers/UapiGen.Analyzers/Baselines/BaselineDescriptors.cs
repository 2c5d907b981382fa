using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>
/// The diagnostics of baseline files: one for each <see cref="BaselineRule"/>, which says what <see cref="BaselineTexts"/> has, and those about which files
/// there are.
/// </summary>
public static class BaselineDescriptors
{
    /// <summary>Nothing in the project is frozen. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor ProjectWithoutBaselines = Create(
        RuleIdentifiers.ProjectWithoutBaselines, "A project without baselines declares a struct",
        "'{0}' has no baseline, so that nothing guards what was promised of it; write one, and promote it when it ships", DiagnosticSeverity.Info);

    /// <summary>Others are frozen, this one is not. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor Missing = Create(
        RuleIdentifiers.BaselineMissing, "A struct has no baseline",
        "'{0}' has no baseline, though other structs here have; write it, so that a break of this one is seen as well", DiagnosticSeverity.Warning);

    /// <summary>The draft is behind the declaration. {0}: the struct, {1}: the file.</summary>
    public static readonly DiagnosticDescriptor Stale = Create(
        RuleIdentifiers.BaselineStale, "A draft is not what is declared",
        "The draft of '{0}' in {1} is not what is declared; write it anew, so that a review sees the change", DiagnosticSeverity.Hidden);

    /// <summary>A second baseline of one struct. {0}: the struct, {1}: the other file.</summary>
    public static readonly DiagnosticDescriptor Twice = BaselineTexts.Twice.ToDescriptor();

    /// <summary>A baseline, nothing of which was shipped, of a struct that is not there. {0}: the struct.</summary>
    public static readonly DiagnosticDescriptor OfNothing = Create(
        RuleIdentifiers.BaselineOfNothing, "A draft baseline is of no declared struct",
        "'{0}' is not declared here, and nothing of it was shipped; remove this file, or correct the type's name in it", DiagnosticSeverity.Warning);

    private static readonly Dictionary<BaselineRule, DiagnosticDescriptor> s_byRule =
        ((BaselineRule[])Enum.GetValues(typeof(BaselineRule))).ToDictionary(rule => rule, rule => BaselineTexts.Of(rule).ToDescriptor());

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        s_byRule.Values.Concat([ProjectWithoutBaselines, Missing, Stale, Twice, OfNothing]).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those about a file.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfFiles { get; } =
        s_byRule.Values.Concat([Twice, OfNothing]).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Those about a declared struct.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs { get; } = ImmutableArray.Create(ProjectWithoutBaselines, Missing, Stale);

    /// <summary>The diagnostic of a rule about a file's text.</summary>
    public static DiagnosticDescriptor Of(BaselineRule rule) => s_byRule[rule];

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, RuleCategories.Baselines, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id));
}
