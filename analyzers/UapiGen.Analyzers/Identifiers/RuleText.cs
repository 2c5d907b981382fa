using System.Globalization;

namespace UapiGen.Analyzers;

/// <summary>
/// What a rule is called and says. It is no diagnostic of the compiler's, so that a tool can tell of a rule without having the compiler in it; what the
/// compiler shows is made from the same words.
/// </summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The rule in a few words.</param>
/// <param name="message">What it says, with a place <c>{0}</c> for each argument.</param>
/// <param name="level">How grave it is.</param>
/// <param name="tag">What <see cref="RuleTags"/> has of it; null for nothing.</param>
public sealed class RuleText(string id, string title, string message, RuleLevel level = RuleLevel.Error, string? tag = null)
{
    /// <summary>The rule's id.</summary>
    public string Id { get; } = id;

    /// <summary>The rule in a few words.</summary>
    public string Title { get; } = title;

    /// <summary>What it says, with a place <c>{0}</c> for each argument.</summary>
    public string Message { get; } = message;

    /// <summary>How grave it is.</summary>
    public RuleLevel Level { get; } = level;

    /// <summary>What <see cref="RuleTags"/> has of it; null for nothing.</summary>
    public string? Tag { get; } = tag;

    /// <summary>The message about something, as the compiler puts it together: without arguments there are no places in it.</summary>
    public string Say(params string[] arguments) => arguments.Length == 0 ? Message : string.Format(CultureInfo.InvariantCulture, Message, arguments);
}
