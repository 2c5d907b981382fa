namespace UapiGen.Analyzers;

/// <summary>
/// The id of every diagnostic, a file for each family, with room between groups. An id is never used again for something else, even after its
/// rule is gone.
/// </summary>
public static partial class RuleIdentifiers
{
    /// <summary>Where the page of a rule is read.</summary>
    /// <param name="id">The rule's id.</param>
    public static string HelpLink(string id) => "https://github.com/uapigen/uapigen/blob/main/spec/rules/" + id + ".md";
}
