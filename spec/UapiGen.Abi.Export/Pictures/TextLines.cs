namespace UapiGen.Abi.Export;

/// <summary>Text broken into lines of which nothing is left out.</summary>
internal static class TextLines
{
    /// <summary>As many words in a line as there is room for; one that is longer than a line goes on in the next.</summary>
    /// <param name="words">The words.</param>
    /// <param name="heading">What stands before the first.</param>
    /// <param name="room">The room, in pixels.</param>
    /// <param name="size">The height of the letters, in pixels.</param>
    /// <param name="separator">What stands between two words.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> words, string heading, double room, double size, string separator)
    {
        int most = CellLabel.Letters(room, size);
        string line = heading;
        for (int i = 0; i < words.Count; i++)
        {
            string rest = words[i] + (i + 1 < words.Count ? separator : "");
            if (line.Length + rest.TrimEnd().Length > most && line.Length > 0)
            {
                yield return line.TrimEnd();
                line = "";
            }
            for (; rest.TrimEnd().Length > most; rest = rest[most..]) yield return rest[..most];
            line += rest;
        }
        if (line.Length > 0) yield return line.TrimEnd();
    }
}
