using System.Globalization;
using UapiGen.Abi;

namespace UapiGen.Btf;

/// <summary>A field by name and place.</summary>
/// <param name="Name">Its name: ours as the declaration spells it, the kernel's as C does.</param>
/// <param name="BitOffset">Bits from the start of the struct.</param>
/// <param name="BitSize">Bits it takes.</param>
public sealed record FieldPlace(string Name, long BitOffset, long BitSize)
{
    /// <summary>Where it is and how large, in bytes, or in bits where it is a bit-field: <c>offset 16, 8 bytes</c>.</summary>
    public string Place => BitOffset % 8 == 0 && BitSize % 8 == 0
        ? string.Create(CultureInfo.InvariantCulture, $"offset {BitOffset / 8}, {Counted.Bytes(BitSize / 8)}")
        : string.Create(CultureInfo.InvariantCulture, $"bit {BitOffset}, {Counted.Of(BitSize, "bit")}");

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Place})";
}
