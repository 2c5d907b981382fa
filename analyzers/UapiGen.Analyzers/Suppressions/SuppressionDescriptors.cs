using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>The diagnostics of suppressions.</summary>
public static class SuppressionDescriptors
{
    /// <summary>A suppression gives no reason. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor WithoutReason = Create(
        RuleIdentifiers.SuppressionWithoutReason,
        "A suppression gives no reason",
        "{0} is suppressed without a reason; say why it is right here, in a comment behind the pragma or as the attribute's Justification");

    /// <summary>A suppression silences nothing. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor OfNothing = Create(
        RuleIdentifiers.SuppressionOfNothing,
        "A suppression silences nothing",
        "{0} is suppressed here, but nothing here breaks it; remove the suppression, so that it cannot hide what comes later");

    /// <summary>A rule is suppressed that must not be. {0}: the id.</summary>
    public static readonly DiagnosticDescriptor Forbidden = Create(
        RuleIdentifiers.SuppressionForbidden,
        "A rule is suppressed that must not be",
        "{0} is suppressed here, and no reason excuses what it finds: programs that were built before cannot know it; remove the suppression, and mend what it hides",
        DiagnosticSeverity.Error,
        WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(WithoutReason, OfNothing, Forbidden);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, params string[] tags) =>
        new(id, title, message, RuleCategories.Baselines, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id), customTags: tags);
}
