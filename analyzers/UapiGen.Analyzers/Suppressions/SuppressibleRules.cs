using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>Which suppressions can be held against what is found without asking every other analyzer.</summary>
internal static class SuppressibleRules
{
    private static readonly ImmutableHashSet<string> s_never = RuleDescriptors.All
        .Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))
        .Select(descriptor => descriptor.Id)
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>Whether nothing excuses what a rule finds. The compiler heeds no pragma there and no severity, but an attribute it does.</summary>
    public static bool IsNever(Suppression suppression) => s_never.Contains(suppression.Id);

    /// <summary>Rules of declared structs and handler classes; those of files, of use sites and of a whole project's commands belong to others.</summary>
    public static bool IsJudgedHere(Suppression suppression) =>
        !suppression.Span.IsEmpty
        && RuleCategories.Of(suppression.Id) is not (RuleCategories.Baselines or RuleCategories.Usage)
        && suppression.Id != RuleIdentifiers.CommandCollides;

    /// <summary>Whether a struct of another file may be what breaks the rule here: what it embeds stands in a file of its own.</summary>
    public static bool MayBeOfAnotherFile(Suppression suppression) => RuleCategories.Of(suppression.Id) == RuleCategories.Breaks;
}
