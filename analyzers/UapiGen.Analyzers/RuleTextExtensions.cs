using Microsoft.CodeAnalysis;

namespace UapiGen.Analyzers;

/// <summary>What the compiler shows of rules that were put into words for others as well.</summary>
internal static class RuleTextExtensions
{
    /// <summary>The diagnostic that says a rule's words.</summary>
    public static DiagnosticDescriptor ToDescriptor(this RuleText text) => new(
        text.Id,
        text.Title,
        text.Message,
        RuleCategories.Of(text.Id),
        text.Level == RuleLevel.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RuleIdentifiers.HelpLink(text.Id),
        customTags: text.Tag is { } tag ? [tag] : []);
}
