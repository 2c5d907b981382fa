namespace UapiGen.Analyzers;

/// <summary>The tags of rules.</summary>
public static class RuleTags
{
    /// <summary>A rule about what only source code sees: a name, a sign. Bytes and errors stay as they were.</summary>
    public const string SourceLevel = "SourceLevel";

    /// <summary>A rule that is an error where sources count, and a warning where only bytes do.</summary>
    public const string WarnsOnTheWire = "WarnsOnTheWire";

    /// <summary>A rule that no configuration turns off: the compiler's own tag.</summary>
    public const string NotConfigurable = "NotConfigurable";
}
