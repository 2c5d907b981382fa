namespace UapiGen.Abi;

/// <summary>Names by which kernel headers call room that has no meaning yet.</summary>
public static class ReservedName
{
    private static readonly string[] s_words = ["reserved", "resv", "rsvd", "spare", "pad", "unused"];

    /// <summary>Whether a name, split at underscores, digits and capitals, has one of these words: <c>__reserved_2</c>, <c>_pad</c>, <c>Spare</c>, <c>Padding</c>.</summary>
    public static bool Is(string name)
    {
        foreach (string word in s_words)
        {
            for (int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if (BeginsWord(name, at) && EndsWord(name, at + word.Length)) return true;
            }
        }
        return false;
    }

    private static bool BeginsWord(string name, int at) => at == 0 || !char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1]));

    private static bool EndsWord(string name, int end) =>
        end == name.Length || !char.IsLower(name[end]) || string.Compare(name, end, "ding", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;
}
