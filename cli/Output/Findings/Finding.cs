using UapiGen.Abi;
using UapiGen.Analyzers;

namespace UapiGen.Cli.Output.Findings;

/// <summary>One thing that a check found, whoever found it and whatever it is written as.</summary>
/// <param name="id">The rule, such as <c>UAPI6011</c>; a compiler's own id for what the compiler found.</param>
/// <param name="title">The rule in a few words.</param>
/// <param name="level">How grave it is.</param>
/// <param name="message">What was found, and what to do.</param>
internal sealed class Finding(string id, string title, FindingLevel level, string message)
{
    /// <summary>The rule; a compiler's own id for what the compiler found.</summary>
    public string Id { get; } = id;

    /// <summary>The rule in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>How grave it is.</summary>
    public FindingLevel Level { get; } = level;

    /// <summary>What was found, and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>The full name of the struct in C#; null where it is about several, or none.</summary>
    public string? Struct { get; init; }

    /// <summary>Where it is; null where there is no file to show.</summary>
    public FindingPlace? Place { get; init; }

    /// <summary>Where the rule's page is read; null for a rule that is not ours.</summary>
    public string? Page => Id.StartsWith("UAPI", StringComparison.Ordinal) ? RuleIdentifiers.HelpLink(Id) : null;

    /// <summary>The finding that a rule's words are.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="type">The struct; null where it is about several, or none.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">What the message says in its places.</param>
    public static Finding Of(RuleText rule, string? type, FindingPlace place, params string[] arguments) =>
        new(rule.Id, rule.Title, rule.Level == RuleLevel.Error ? FindingLevel.Error : FindingLevel.Warning, rule.Say(arguments)) { Struct = type, Place = place };

    /// <summary>The finding that a break is.</summary>
    /// <param name="change">What breaks.</param>
    /// <param name="versions">The versions that shipped, each with its release.</param>
    /// <param name="type">The full name of the struct.</param>
    /// <param name="place">Where it is.</param>
    public static Finding Of(AbiChange change, IEnumerable<BaselineVersion> versions, string type, FindingPlace place) =>
        Of(BreakTexts.Of(change.Rule), type, place, BreakWords.Of(versions, change, type));
}
