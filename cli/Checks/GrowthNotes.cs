using UapiGen.Cli.Output.Findings;

namespace UapiGen.Cli.Checks;

/// <summary>
/// What differs and breaks nothing, as notes: whoever reads findings alone, in code scanning or at the lines of a pull request, learns what the change is, too. They are of no rule.
/// </summary>
internal static class GrowthNotes
{
    /// <summary>A note for each struct that differs and is not broken.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<StructDifference> differences) => differences.Where(one => one.Verdict != StructVerdict.Broken).Select(Of);

    private static Finding Of(StructDifference one)
    {
        (string id, string title, string words) = one.Verdict switch
        {
            StructVerdict.Added => ("added", "A struct is new", "is new: " + Facts(one.Facts.Where(fact => fact.StartsWith("version ", StringComparison.Ordinal)))),
            StructVerdict.Removed => ("removed", "A draft is gone", "is gone, and nothing of it had shipped"),
            StructVerdict.Grew => ("grew", "A struct has a new version", "has a new version, and all before it stands: " + Facts(one.Facts)),
            StructVerdict.Extended => ("extended", "A struct says more than it did", "says more, and all that was promised stands: " + Facts(one.Facts)),
            _ => ("redrafted", "A draft is another", "has another draft than it had: " + Facts(one.Facts)),
        };
        return new Finding(id, title, FindingLevel.Note, $"'{one.TypeName}' ({one.CName}) {words}") { Struct = one.TypeName, Place = one.Place };
    }

    private static string Facts(IEnumerable<string> facts) => string.Join("; ", facts);
}
