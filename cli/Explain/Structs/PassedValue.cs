namespace UapiGen.Cli.Explain.Structs;

/// <summary>A number in a struct that was passed.</summary>
/// <param name="Name">The field, or the way to it.</param>
/// <param name="Offset">Its first byte; of a bit-field that of the integer which stores it.</param>
/// <param name="Value">The number as the machine reads it, without a sign.</param>
/// <param name="Text">It in words: signed where the field is, with the constants that C has for it.</param>
internal sealed record PassedValue(string Name, ulong Offset, ulong Value, string Text) : PassedPart(Name, Offset)
{
    /// <inheritdoc/>
    public override bool IsZero => Value == 0;
}
