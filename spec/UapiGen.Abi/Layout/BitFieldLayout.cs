namespace UapiGen.Abi;

/// <summary>
/// Where bit-fields lie in the integer that stores them. C counts their bits in the order of the declaration: from the lowest bit on
/// little-endian ABIs, from the highest on big-endian ones (the System V ABI supplements of x86-64, i386, PowerPC and RISC-V, AAPCS64).
/// </summary>
/// <param name="Name">The bit-field's name.</param>
/// <param name="Start">Its first bit, as C counts.</param>
/// <param name="Width">How many bits.</param>
/// <param name="MustBeZero">Whether they are reserved.</param>
public sealed record BitFieldLayout(string Name, int Start, int Width, bool MustBeZero)
{
    /// <summary>The bit past its last, as C counts.</summary>
    public int End => Start + Width;

    /// <summary>The bits, where bit 0 is the first that C counts: the value of a little-endian machine.</summary>
    public ulong Mask => Ones << Start;

    private ulong Ones => ulong.MaxValue >> (64 - Width);

    /// <summary>Lays the bit-fields of a field out.</summary>
    public static EquatableArray<BitFieldLayout> Lay(FieldDeclaration declared)
    {
        if (declared.BitFields.Count == 0) return default;
        var places = new BitFieldLayout[declared.BitFields.Count];
        int start = 0;
        for (int i = 0; i < places.Length; i++)
        {
            BitFieldDeclaration one = declared.BitFields[i];
            places[i] = new BitFieldLayout(one.Name, start, one.Width, one.MustBeZero);
            start += one.Width;
        }
        return new EquatableArray<BitFieldLayout>(places);
    }

    /// <summary>The integer's value with exactly these bits set, on a target.</summary>
    /// <param name="storageBits">The bits of the integer that stores it.</param>
    /// <param name="target">Whose byte order.</param>
    public ulong ValueOn(int storageBits, TargetAbi target) => target.BigEndian ? Ones << (storageBits - End) : Mask;

    /// <summary>Bits that are counted as C counts, as an integer of a target has them.</summary>
    /// <param name="mask">The bits, where bit 0 is the first that C counts.</param>
    /// <param name="storageBits">The bits of the integer that stores them.</param>
    /// <param name="target">Whose byte order.</param>
    public static ulong MaskOn(ulong mask, int storageBits, TargetAbi target)
    {
        if (!target.BigEndian) return mask;
        ulong reversed = 0;
        for (int bit = 0; bit < storageBits; bit++)
        {
            if ((mask >> bit & 1) != 0) reversed |= 1UL << (storageBits - 1 - bit);
        }
        return reversed;
    }
}
