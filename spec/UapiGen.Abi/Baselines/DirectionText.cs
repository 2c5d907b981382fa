namespace UapiGen.Abi;

/// <summary>Directions of commands as a baseline writes them.</summary>
internal static class DirectionText
{
    private static readonly string[] s_words = ["none", "write", "read", "read-write"];

    public static string Of(IoctlDirection direction) => s_words[(int)direction & 3];

    public static bool TryRead(string word, out IoctlDirection direction)
    {
        int index = Array.IndexOf(s_words, word);
        direction = (IoctlDirection)Math.Max(index, 0);
        return index >= 0;
    }
}
