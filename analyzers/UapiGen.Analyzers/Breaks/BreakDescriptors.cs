using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The diagnostic of each <see cref="BreakRule"/>, which says what <see cref="BreakTexts"/> has.</summary>
public static class BreakDescriptors
{
    /// <summary>The one break that is seen from the baseline's side. {0}: the struct, {1}: its tag in C.</summary>
    public static readonly DiagnosticDescriptor StructRemoved = BreakTexts.StructRemoved.ToDescriptor();

    private static readonly Dictionary<BreakRule, DiagnosticDescriptor> s_byRule =
        ((BreakRule[])Enum.GetValues(typeof(BreakRule))).ToDictionary(rule => rule, rule => BreakTexts.Of(rule).ToDescriptor());

    /// <summary>Those of declared structs, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfStructs { get; } = s_byRule.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = OfStructs.Add(StructRemoved).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The diagnostic of a rule.</summary>
    public static DiagnosticDescriptor Of(BreakRule rule) => s_byRule[rule];
}
