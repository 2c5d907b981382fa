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

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(WithoutReason, OfNothing);

    private static DiagnosticDescriptor Create(string id, string title, string message) =>
        new(id, title, message, RuleCategories.Baselines, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id));
}
