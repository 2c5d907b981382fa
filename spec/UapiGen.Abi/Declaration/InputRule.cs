namespace UapiGen.Abi;

/// <summary>The rule for a caller's bits: any bit outside the mask fails the call.</summary>
/// <param name="Known">The bits that are known; no bit at all for a field that must be zero.</param>
/// <param name="Error">What the call fails with, EINVAL nearly everywhere.</param>
public sealed record InputRule(MaskValue Known, Errno Error)
{
    /// <summary>Whether only zero passes.</summary>
    public bool MustBeZero => Known.Bits == 0;
}

/// <summary>Bits of a field that came with a later version of the struct than the field did.</summary>
/// <param name="Version">The version that brought them.</param>
/// <param name="Bits">The bits.</param>
public sealed record VersionedBits(int Version, MaskValue Bits);

/// <summary>A set of bits, as a number and as the declaration spells it.</summary>
/// <param name="Bits">The bits.</param>
/// <param name="Text">A C# constant expression for them, fully qualified, for generated code; null where the number itself is best.</param>
public sealed record MaskValue(ulong Bits, string? Text = null);
