using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What the presets of severities tell apart.</summary>
public static class RulePresets
{
    /// <summary>Whether a rule is about the bytes and errors that cross the boundary, or about the files that guard them.</summary>
    public static bool IsOnTheWire(DiagnosticDescriptor descriptor) =>
        descriptor.Category is not (RuleCategories.Design or RuleCategories.Usage) && !descriptor.CustomTags.Contains(RuleTags.SourceLevel);
}
