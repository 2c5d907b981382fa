namespace UapiGen.Abi;

/// <summary>What can be said of a text before its blocks are read.</summary>
internal static class WholeTextCheck
{
    private static readonly string[] s_markers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>The first fault of the text as a whole, or null.</summary>
    public static BaselineFault? Check(string text)
    {
        if (IsBlank(text)) return Fault(BaselineRule.Empty, 1, 0);
        int line = 1;
        for (int start = 0; start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start);
            if (line > BaselineText.MaximumLines) return Fault(BaselineRule.TooLarge, line, 0, "lines", FactNumbers.Decimal(BaselineText.MaximumLines));
            if (Marker(text, start, end) is { } marker) return Fault(BaselineRule.MergeConflict, line, end - start, marker);
            start = end + 1;
        }
        return CheckFirstLine(text);
    }

    private static bool IsBlank(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c)) return false;
        }
        return true;
    }

    private static string? Marker(string text, int start, int end)
    {
        const int Length = 7;
        if (end - start < Length || (end - start > Length && text[start + Length] != ' ')) return null;
        foreach (string marker in s_markers)
        {
            if (text.HasAt(start, marker)) return marker;
        }
        return null;
    }

    private static BaselineFault? CheckFirstLine(string text)
    {
        int end = text.IndexOf('\n');
        var line = new FactReader(text, 0, end);
        if (!line.Take(BaselineText.Magic)) return Fault(BaselineRule.NotABaseline, 1, end, text.Substring(0, Math.Min(end, 40)));
        bool isKnown = line.TryDecimal(out int version) && line.AtEnd && version == BaselineText.FormatVersion;
        int begin = Math.Min(end, BaselineText.Magic.Length + 1);
        return isKnown ? null : Fault(BaselineRule.UnknownFormatVersion, 1, end, text.Substring(begin, Math.Min(end - begin, 40)), FactNumbers.Decimal(BaselineText.FormatVersion));
    }

    private static BaselineFault Fault(BaselineRule rule, int line, int length, params string[] arguments) =>
        new(rule, line, 0, length, new EquatableArray<string>(arguments));
}
