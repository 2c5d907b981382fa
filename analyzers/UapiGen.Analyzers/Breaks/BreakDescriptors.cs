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

    private static readonly DiagnosticDescriptor?[] s_made = new DiagnosticDescriptor?[(int)BreakRule.BitsNeedLargerStruct + 1];

    /// <summary>Those of declared structs, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs => Lists.OfStructs;

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Lists.All;

    /// <summary>The diagnostic of a rule: made when it is first asked for, since who tells of one break needs one of sixty.</summary>
    public static DiagnosticDescriptor Of(BreakRule rule)
    {
        ref DiagnosticDescriptor? made = ref s_made[(int)rule];
        if (Volatile.Read(ref made) is null) Interlocked.CompareExchange(ref made, Make(rule), null);
        return made!;
    }

    private static DiagnosticDescriptor Make(BreakRule rule) =>
        Layout(rule) ?? Constants(rule) ?? Commands(rule) ?? Contract(rule) ?? throw new ArgumentOutOfRangeException(nameof(rule));

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags) =>
        new(id, title, message, RuleCategories.Breaks, severity, isEnabledByDefault: true, helpLinkUri: RuleIdentifiers.HelpLink(id), customTags: tags);

    /// <summary>Made when somebody lists them, which a tool that tells of one break does not.</summary>
    private static class Lists
    {
        public static readonly ImmutableArray<DiagnosticDescriptor> OfStructs =
            ((BreakRule[])Enum.GetValues(typeof(BreakRule))).Select(Of).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

        public static readonly ImmutableArray<DiagnosticDescriptor> All = OfStructs.Add(StructRemoved).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();
    }
}
