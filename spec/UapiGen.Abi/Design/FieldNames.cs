namespace UapiGen.Abi;

/// <summary>What a field's name says of it, whether it is written as C# or as C does.</summary>
public static class FieldNames
{
    private static readonly HashSet<string> s_reserved = Set("reserved", "rsvd", "resv", "rsv", "pad", "padding", "spare", "unused");
    private static readonly HashSet<string> s_bits = Set("caps", "capability", "capabilities", "feature", "features", "flag", "flags", "mask");
    private static readonly HashSet<string> s_times = Set("time", "timeout", "deadline", "delay", "interval", "period", "latency", "duration");
    private static readonly HashSet<string> s_units = Set(
        "ns", "nsec", "nsecs", "nanosecond", "nanoseconds", "nanos", "us", "usec", "usecs", "microsecond", "microseconds", "micros",
        "ms", "msec", "msecs", "millisecond", "milliseconds", "millis", "s", "sec", "secs", "second", "seconds", "min", "minute", "minutes",
        "hour", "hours", "day", "days", "tick", "ticks", "jiffy", "jiffies", "cycle", "cycles", "clock", "hz", "khz", "mhz", "event", "events", "frame", "frames");

    /// <summary>Whether it is room that nothing has taken yet: the name is made of nothing but such words.</summary>
    public static bool IsReserved(string name)
    {
        List<string> words = Words(name);
        return words.Count > 0 && words.TrueForAll(s_reserved.Contains);
    }

    /// <summary>Whether it is a word of flags.</summary>
    public static bool IsFlags(string name) => Last(name) is "flags" or "flag";

    /// <summary>Whether each of its bits has a meaning.</summary>
    public static bool HasBits(string name) => Last(name) is { } last && s_bits.Contains(last);

    /// <summary>Whether it is a time, and does not say in what unit.</summary>
    public static bool IsTimeWithoutUnit(string name) =>
        Last(name) is { } last && s_times.Contains(last) && !NamesUnit(name);

    /// <summary>Whether a word of the text is a unit of time, or of what a period counts.</summary>
    public static bool NamesUnit(string text) => Words(text).Exists(s_units.Contains);

    private static string? Last(string name)
    {
        List<string> words = Words(name);
        return words.Count == 0 ? null : words[words.Count - 1];
    }

    /// <summary>The words in lower case: parted by what is no letter, and where a small letter is followed by a capital.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool ends = i == text.Length || !char.IsLetter(text[i]);
            bool turns = !ends && i > start && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);
            if (!ends && !turns) continue;
            if (i > start) words.Add(text.Substring(start, i - start).ToLowerInvariant());
            start = ends ? i + 1 : i;
        }
        return words;
    }

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.Ordinal);
}
