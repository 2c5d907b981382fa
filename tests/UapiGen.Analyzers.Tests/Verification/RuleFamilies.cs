using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers.Tests.Verification;

/// <summary>What one family of rules must not be asked about when an example is of another.</summary>
internal static class RuleFamilies
{
    /// <summary>The rules of other families that are no errors.</summary>
    public static IEnumerable<string> AdviceOfOthers(string id) =>
        from descriptor in RuleDescriptors.All
        where descriptor.DefaultSeverity != DiagnosticSeverity.Error && descriptor.Category != RuleCategoryOf(id)
        select descriptor.Id;

    /// <summary>What is not ours, above all an analyzer that threw (AD0001), counts everywhere.</summary>
    private static readonly HashSet<string> s_ours = [.. RuleDescriptors.All.Select(descriptor => descriptor.Id)];

    /// <summary>Whether a diagnostic counts where an example of a rule is judged.</summary>
    public static bool Counts(Diagnostic diagnostic, string id) =>
        !s_ours.Contains(diagnostic.Id) || diagnostic.DefaultSeverity == DiagnosticSeverity.Error || (diagnostic.Descriptor.Category == RuleCategoryOf(id) && !IsBesideThePoint(diagnostic, id));

    /// <summary>That a project has no baselines is the point of one page only.</summary>
    private static bool IsBesideThePoint(Diagnostic diagnostic, string id) => diagnostic.Id == RuleIdentifiers.ProjectWithoutBaselines && id != diagnostic.Id;

    /// <summary>Whether sources about a rule use what the generator writes: the family of use sites.</summary>
    public static bool UsesGenerated(string id) => RuleCategoryOf(id) == "UapiGen.Usage";

    private static string RuleCategoryOf(string id) => RuleDescriptors.All.Single(descriptor => descriptor.Id == id).Category;
}
