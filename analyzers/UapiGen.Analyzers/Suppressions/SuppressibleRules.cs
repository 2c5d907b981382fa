namespace UapiGen.Analyzers;

/// <summary>Which suppressions can be held against what is found without asking every other analyzer.</summary>
internal static class SuppressibleRules
{
    /// <summary>Rules of declared structs and handler classes; those of files and of use sites belong to others.</summary>
    public static bool IsJudgedHere(Suppression suppression) =>
        !suppression.Span.IsEmpty && RuleCategories.Of(suppression.Id) is not (RuleCategories.Baselines or RuleCategories.Usage);
}
