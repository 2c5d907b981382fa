namespace UapiGen.Abi;

/// <summary>
/// The tables that the reading of a text fills and nobody asks for afterwards. The next text on the same thread takes them over: of all that a text takes
/// to be read, they were half of the memory, and a folder has a thousand texts.
/// </summary>
internal sealed class FactScratch
{
    private const int UsualLines = 32;

    private const int UsualFields = 16;

    /// <summary>A text of more characters than this leaves no tables: they may have grown with it.</summary>
    private const int LongestUsual = 1 << 14;

    [ThreadStatic]
    private static FactScratch? s_kept;

    /// <summary>What a block said.</summary>
    public HashSet<string> Said { get; } = new(StringComparer.Ordinal);

    /// <summary>Where what a contradiction can be about was said last.</summary>
    public Dictionary<string, int> Places { get; } = new(UsualLines, StringComparer.Ordinal);

    /// <summary>The fields, as they were said last.</summary>
    public Dictionary<string, FieldSnapshot> Fields { get; } = new(UsualFields, StringComparer.Ordinal);

    /// <summary>The enumerations.</summary>
    public Dictionary<string, EnumBuilder> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The embedded structs and unions.</summary>
    public Dictionary<string, EmbeddedBuilder> Embedded { get; } = new(StringComparer.Ordinal);

    /// <summary>The constants.</summary>
    public Dictionary<string, ConstantDeclaration> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>Tables that are empty and nobody else's.</summary>
    public static FactScratch Take()
    {
        FactScratch taken = s_kept ?? new FactScratch();
        s_kept = null;
        return taken;
    }

    /// <summary>Leaves the tables to the next text.</summary>
    public void Leave(string text)
    {
        if (text.Length > LongestUsual) return;
        Said.Clear();
        Places.Clear();
        Fields.Clear();
        Enums.Clear();
        Embedded.Clear();
        Constants.Clear();
        s_kept = this;
    }
}
