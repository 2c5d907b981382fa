using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What the presets of severities tell apart.</summary>
public static class RulePresets
{
    /// <summary>Tags a rule about what only source code sees: a name, a sign. Bytes and errors stay as they were.</summary>
    public const string SourceLevel = "SourceLevel";

    /// <summary>Tags a rule that is an error where sources count, and a warning where only bytes do.</summary>
    public const string WarnsOnTheWire = "WarnsOnTheWire";

    /// <summary>Whether a rule is about the bytes and errors that cross the boundary, or about the files that guard them.</summary>
    public static bool IsOnTheWire(DiagnosticDescriptor descriptor) =>
        descriptor.Category is not (RuleCategories.Design or RuleCategories.Usage) && !descriptor.CustomTags.Contains(SourceLevel);
}
