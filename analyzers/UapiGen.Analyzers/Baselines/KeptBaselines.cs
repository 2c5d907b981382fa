using System.Collections.Concurrent;
using UapiGen.Abi;

namespace UapiGen.Analyzers;

/// <summary>The baselines that this process has read, by their text: an edit of the source, and the next build of a compiler that stays, parse none again.</summary>
internal static class KeptBaselines
{
    /// <summary>How many characters of text are kept at most. What is forgotten is parsed again.</summary>
    private const int Room = 1 << 24;

    private static readonly ConcurrentDictionary<string, KeptBaseline> s_kept = new(new TextComparer());
    private static int s_taken;

    /// <summary>What a text says.</summary>
    public static KeptBaseline Of(string text)
    {
        if (s_kept.TryGetValue(text, out KeptBaseline? known)) return known;
        if (Interlocked.Add(ref s_taken, text.Length) > Room)
        {
            s_kept.Clear();
            Interlocked.Exchange(ref s_taken, text.Length);
        }
        return s_kept.GetOrAdd(text, new KeptBaseline(BaselineText.Parse(text)));
    }

    /// <summary>Texts differ near their end, if they differ: the seal of a shipped block is a hash of all before it.</summary>
    private sealed class TextComparer : IEqualityComparer<string>
    {
        private const int Hashed = 32;

        public bool Equals(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

        public int GetHashCode(string text)
        {
            int hash = text.Length;
            for (int i = Math.Max(0, text.Length - Hashed); i < text.Length; i++) hash = unchecked((hash * 31) + text[i]);
            return hash;
        }
    }
}
