namespace UapiGen.Abi;

/// <summary>Looks at a place of a text.</summary>
internal static class TextPlace
{
    /// <summary>Whether a word begins at a place of a text. Most do not begin with the same character, which is seen without a call.</summary>
    public static bool HasAt(this string text, int place, string word) =>
        place < text.Length && text[place] == word[0] && string.CompareOrdinal(text, place, word, 0, word.Length) == 0;
}
