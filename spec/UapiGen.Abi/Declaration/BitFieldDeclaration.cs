namespace UapiGen.Abi;

/// <summary>Bits of an integer field that have a name of their own: a bit-field of C. Each begins where the one before it ends.</summary>
/// <param name="Name">The name in the declaration.</param>
/// <param name="Width">How many bits.</param>
/// <param name="MustBeZero">Whether they are reserved: a caller must leave them zero.</param>
public sealed record BitFieldDeclaration(string Name, int Width, bool MustBeZero = false);
