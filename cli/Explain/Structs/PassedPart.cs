namespace UapiGen.Cli.Explain.Structs;

/// <summary>A part of a struct that was passed: a number, or a union.</summary>
/// <param name="Name">The field, or the way to what it is made of: <c>Flags.Disabled</c>, <c>Ranges[1].Start</c>; empty for a union that C gives no name.</param>
/// <param name="Offset">Its first byte; of a bit-field that of the integer which stores it.</param>
internal abstract record PassedPart(string Name, ulong Offset)
{
    /// <summary>Whether nothing in it is anything but 0.</summary>
    public abstract bool IsZero { get; }
}
