using System.Numerics;
using System.Runtime.CompilerServices;

namespace UapiGen;

/// <summary>
/// C's bit-fields in an unsigned integer. Their bits are counted in the order of the declaration: from the integer's lowest bit on
/// little-endian machines, from its highest on big-endian ones (the System V ABI supplements; <c>struct perf_event_attr</c> relies on it,
/// include/uapi/linux/perf_event.h, Linux 7.3).
/// </summary>
public static class BitFields
{
    /// <summary>Whether a bit is set.</summary>
    /// <param name="word">The integer that stores it.</param>
    /// <param name="bit">Which bit, as C counts.</param>
    public static bool IsSet<T>(T word, int bit)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => !T.IsZero(Get(word, bit, 1, BitConverter.IsLittleEndian));

    /// <summary>Sets or clears a bit.</summary>
    /// <param name="word">The integer that stores it.</param>
    /// <param name="bit">Which bit, as C counts.</param>
    /// <param name="value">Whether it is to be set.</param>
    public static void Set<T>(ref T word, int bit, bool value)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => word = Set(word, bit, 1, value ? T.One : T.Zero, BitConverter.IsLittleEndian);

    /// <summary>Reads bits.</summary>
    /// <param name="word">The integer that stores them.</param>
    /// <param name="start">The first bit, as C counts.</param>
    /// <param name="width">How many bits.</param>
    public static T Get<T>(T word, int start, int width)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => Get(word, start, width, BitConverter.IsLittleEndian);

    /// <summary>Writes bits; what does not fit into them is cut off, as C does.</summary>
    /// <param name="word">The integer that stores them.</param>
    /// <param name="start">The first bit, as C counts.</param>
    /// <param name="width">How many bits.</param>
    /// <param name="value">Their value.</param>
    public static void Set<T>(ref T word, int start, int width, T value)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => word = Set(word, start, width, value, BitConverter.IsLittleEndian);

    /// <summary>Whether a bit is set that is not known.</summary>
    /// <param name="word">The integer.</param>
    /// <param name="known">The known bits, the first that C counts the lowest: the integer that a little-endian machine has.</param>
    public static bool AnyBut<T>(T word, T known)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => AnyBut(word, known, BitConverter.IsLittleEndian);

    internal static T Get<T>(T word, int start, int width, bool littleEndian)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => (word >> Shift<T>(start, width, littleEndian)) & Ones<T>(width);

    internal static T Set<T>(T word, int start, int width, T value, bool littleEndian)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
    {
        int shift = Shift<T>(start, width, littleEndian);
        return (word & ~(Ones<T>(width) << shift)) | ((value & Ones<T>(width)) << shift);
    }

    internal static bool AnyBut<T>(T word, T known, bool littleEndian)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T> => !T.IsZero(word & ~(littleEndian ? known : Reverse(known)));

    private static int Shift<T>(int start, int width, bool littleEndian) => littleEndian ? start : (Unsafe.SizeOf<T>() * 8) - start - width;

    private static T Ones<T>(int width)
        where T : unmanaged, IBinaryInteger<T> => T.AllBitsSet >>> ((Unsafe.SizeOf<T>() * 8) - width);

    /// <summary>The bits in the other order: what is last in the one is first in the other.</summary>
    private static T Reverse<T>(T bits)
        where T : unmanaged, IBinaryInteger<T>
    {
        T reversed = T.Zero;
        for (int left = Unsafe.SizeOf<T>() * 8; left > 0; left--, bits >>>= 1) reversed = (reversed << 1) | (bits & T.One);
        return reversed;
    }
}
