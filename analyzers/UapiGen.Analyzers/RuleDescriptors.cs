using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>Every diagnostic of this assembly: what indexes, release notes, presets and tests are made from.</summary>
public static class RuleDescriptors
{
    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        new[] 
            {
                DeclarationDescriptors.All, BaselineDescriptors.All, SuppressionDescriptors.All, BreakDescriptors.All, DesignDescriptors.All, UsageDescriptors.All,
            }
            .SelectMany(family => family)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .ToImmutableArray();
}
