namespace UapiGen.Cli.Explain.Structs;

/// <summary>A number in a struct that was passed.</summary>
/// <param name="Name">The field, or the way to what it is made of: <c>Flags.Disabled</c>, <c>Ranges[1].Start</c>.</param>
/// <param name="Offset">Its first byte; of a bit-field that of the integer which stores it.</param>
/// <param name="Value">The number as the machine reads it, without a sign.</param>
/// <param name="Text">It in words: signed where the field is, with the names of an enumeration's members.</param>
internal sealed record PassedValue(string Name, ulong Offset, ulong Value, string Text);
