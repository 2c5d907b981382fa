namespace UapiGen.Analyzers;

/// <summary>Which suppressions can be held against what is found without asking every other analyzer.</summary>
internal static class SuppressibleRules
{
    /// <summary>Rules of declared structs and handler classes; those of files, of use sites and of a whole project's commands belong to others.</summary>
    public static bool IsJudgedHere(Suppression suppression) =>
        !suppression.Span.IsEmpty
        && RuleCategories.Of(suppression.Id) is not (RuleCategories.Baselines or RuleCategories.Usage)
        && suppression.Id != RuleIdentifiers.CommandCollides;

    /// <summary>Whether a struct of another file may be what breaks the rule here: what it embeds stands in a file of its own.</summary>
    public static bool MayBeOfAnotherFile(Suppression suppression) => RuleCategories.Of(suppression.Id) == RuleCategories.Breaks;
}
