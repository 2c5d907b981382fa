namespace UapiGen.Abi.Export;

/// <summary>A bit-field that is asked for.</summary>
/// <param name="Value">What its integer must be.</param>
/// <param name="Initializer">The struct with all its bits set, and no others.</param>
/// <param name="Offset">Where its integer lies in the struct, in bytes.</param>
/// <param name="Size">The bytes of that integer.</param>
internal sealed record ProbeBits(ProbeValue Value, string Initializer, int Offset, int Size);
