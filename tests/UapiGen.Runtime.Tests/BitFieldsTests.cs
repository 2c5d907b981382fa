using System.Buffers.Binary;
using Xunit;

namespace UapiGen.Tests;

/// <summary>
/// Bit-fields in memory. C's bit p lies in byte p/8, at p%8 from the low end on little-endian machines and from the high end on big-endian
/// ones: what the compilers of six targets do is read off their output in the tests of the ABI core.
/// </summary>
public class BitFieldsTests
{
    [Fact]
    public void EveryPlace_HasCsBytes()
    {
        foreach (bool littleEndian in new[] { true, false })
        {
            for (int start = 0; start < 64; start++)
            {
                for (int width = 1; width <= 64 - start; width++)
                {
                    Check<ulong>(start, width, littleEndian, BinaryPrimitives.WriteUInt64LittleEndian, BinaryPrimitives.WriteUInt64BigEndian, 8);
                    if (start + width <= 32) Check<uint>(start, width, littleEndian, BinaryPrimitives.WriteUInt32LittleEndian, BinaryPrimitives.WriteUInt32BigEndian, 4);
                    if (start + width <= 16) Check<ushort>(start, width, littleEndian, BinaryPrimitives.WriteUInt16LittleEndian, BinaryPrimitives.WriteUInt16BigEndian, 2);
                    if (start + width <= 8) Check<byte>(start, width, littleEndian, (span, value) => span[0] = value, (span, value) => span[0] = value, 1);
                }
            }
        }
    }

    /// <summary>struct perf_event_attr of Linux 7.3 as gcc compiles it for x86-64 and for powerpc64: disabled, precise_ip, aux_pause.</summary>
    [Theory]
    [InlineData(0, 1, 1, true, "0100000000000000")]
    [InlineData(0, 1, 1, false, "8000000000000000")]
    [InlineData(15, 2, 3, true, "0080010000000000")]
    [InlineData(15, 2, 3, false, "0001800000000000")]
    [InlineData(15, 2, 1, true, "0080000000000000")]
    [InlineData(15, 2, 1, false, "0000800000000000")]
    public void PerfEventAttr_IsAsCompiled(int start, int width, ulong value, bool littleEndian, string bytes)
    {
        byte[] memory = new byte[8];
        ulong word = BitFields.Set(0UL, start, width, value, littleEndian);
        if (littleEndian) BinaryPrimitives.WriteUInt64LittleEndian(memory, word);
        else BinaryPrimitives.WriteUInt64BigEndian(memory, word);

        Assert.Equal(bytes, Convert.ToHexString(memory));
        Assert.Equal(value, BitFields.Get(word, start, width, littleEndian));
    }

    [Fact]
    public void Set_LeavesOtherBits_AndCutsWhatDoesNotFit()
    {
        ulong word = 0xFFFF;
        BitFields.Set(ref word, 4, 4, 0x12UL);
        Assert.Equal(BitConverter.IsLittleEndian ? 0xFF2FUL : 0x0200_0000_0000_FFFFUL, word);

        byte flags = 0xFF;
        BitFields.Set(ref flags, 0, false);
        Assert.False(BitFields.IsSet(flags, 0));
        Assert.True(BitFields.IsSet(flags, 1));
        BitFields.Set(ref flags, 0, true);
        Assert.Equal(0xFF, flags);
    }

    [Theory]
    [InlineData(0x7, 0x7, true, false)]
    [InlineData(0x8, 0x7, true, true)]
    [InlineData(0xE000_0000, 0x7, false, false)]
    [InlineData(0xF000_0000, 0x7, false, true)]
    [InlineData(0x1, 0x7, false, true)]
    [InlineData(0x1, 0xFFFF_FFFF, false, false)]
    public void UnknownBits_AreThoseWithoutAName(uint word, uint known, bool littleEndian, bool expected) =>
        Assert.Equal(expected, BitFields.AnyBut(word, known, littleEndian));

    private delegate void Write<T>(Span<byte> span, T value);

    private static void Check<T>(int start, int width, bool littleEndian, Write<T> little, Write<T> big, int size)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IUnsignedNumber<T>
    {
        byte[] expected = new byte[size], memory = new byte[size];
        for (int bit = start; bit < start + width; bit++) expected[bit / 8] |= (byte)(littleEndian ? 1 << (bit % 8) : 0x80 >> (bit % 8));

        T word = BitFields.Set(T.Zero, start, width, T.AllBitsSet, littleEndian);
        if (littleEndian) little(memory, word);
        else big(memory, word);

        Assert.Equal(expected, memory);
        Assert.Equal(T.Zero, BitFields.Set(word, start, width, T.Zero, littleEndian));
        Assert.Equal(T.Zero, BitFields.Get(~word, start, width, littleEndian));
        Assert.Equal(word, BitFields.Set(T.Zero, start, width, BitFields.Get(T.AllBitsSet, start, width, littleEndian), littleEndian));
    }
}
