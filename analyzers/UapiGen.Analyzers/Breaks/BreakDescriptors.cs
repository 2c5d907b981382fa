using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The diagnostic of each <see cref="BreakRule"/>: what breaks a promise that shipped.</summary>
/// <remarks>
/// In a message {0} is the struct, {1} the field, {2} the version and the release that shipped it, and {3} and what follows are the change's
/// arguments.
/// </remarks>
public static partial class BreakDescriptors
{
    /// <summary>The one break that is seen from the baseline's side. {0}: the struct, {1}: its tag in C.</summary>
    public static readonly DiagnosticDescriptor StructRemoved = Create(
        RuleIdentifiers.StructRemoved, "A shipped struct is gone",
        "'{0}' (struct {1}) is not declared any more, but it shipped; restore the declaration from version control");

    private static readonly Dictionary<BreakRule, DiagnosticDescriptor> s_byRule =
        new[] { Layout(), Constants(), Commands(), Contract() }.SelectMany(part => part).ToDictionary(entry => entry.Rule, entry => entry.Descriptor);

    /// <summary>Those of declared structs, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs => Lists.OfStructs;

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Lists.All;

    /// <summary>The diagnostic of a rule.</summary>
    public static DiagnosticDescriptor Of(BreakRule rule) => s_byRule[rule];

    private static (BreakRule Rule, DiagnosticDescriptor Descriptor) Entry(
        BreakRule rule, string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags) =>
        (rule, Create(id, title, message, severity, tags));

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags) =>
        new(id, title, message, RuleCategories.Breaks, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id), customTags: tags);

    /// <summary>Made when somebody lists them, which a tool that tells of one break does not.</summary>
    private static class Lists
    {
        public static readonly ImmutableArray<DiagnosticDescriptor> OfStructs = s_byRule.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

        public static readonly ImmutableArray<DiagnosticDescriptor> All = OfStructs.Add(StructRemoved).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
    }
}
