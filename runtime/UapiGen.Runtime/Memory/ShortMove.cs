using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UapiGen;

/// <summary>Moves of the few bytes that a struct has, without the call into the C library's memmove that the JIT makes of them.</summary>
internal static class ShortMove
{
    /// <summary>Moves a number of bytes that is a constant to the JIT; the two ranges may be at any alignment and must not overlap.</summary>
    /// <param name="destination">At least so many bytes.</param>
    /// <param name="source">At least so many bytes.</param>
    /// <param name="size">A constant.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Constant(ref byte destination, ref byte source, int size)
    {
        // The JIT unrolls a constant move of up to four vectors and calls memmove for more, so a larger one is given to it in pieces.
        int piece = Vector256.IsHardwareAccelerated ? 128 : 64;
        if (size <= piece || size > 4 * piece)
        {
            Unsafe.CopyBlockUnaligned(ref destination, ref source, (uint)size);
            return;
        }

        Unsafe.CopyBlockUnaligned(ref destination, ref source, (uint)piece);
        if (size > 2 * piece) Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref destination, piece), ref Unsafe.Add(ref source, piece), (uint)piece);
        if (size > 3 * piece) Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref destination, 2 * piece), ref Unsafe.Add(ref source, 2 * piece), (uint)piece);

        int moved = (size - 1) / piece * piece;
        Unsafe.CopyBlockUnaligned(ref Unsafe.Add(ref destination, moved), ref Unsafe.Add(ref source, moved), (uint)(size - moved));
    }

    /// <summary>Moves a number of bytes that is known to have a bound: two of the widest moves that fit, which may overlap each other in the middle.</summary>
    /// <param name="bound">A constant that the size is never above, so that the JIT drops what cannot be.</param>
    /// <param name="destination">At least so many bytes.</param>
    /// <param name="source">At least so many bytes, which do not overlap the destination.</param>
    /// <param name="size">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AtMost(int bound, ref byte destination, ref byte source, nuint size)
    {
        // Each move is at an offset of at most size less its own width.
        if (bound > 128 && size > 128)
        {
            MemoryMarshal.CreateReadOnlySpan(ref source, (int)size).CopyTo(MemoryMarshal.CreateSpan(ref destination, (int)size));
        }
        else if (bound >= 32 && size >= 32) Vectors(bound, ref destination, ref source, size);
        else if (bound >= 16 && size >= 16)
        {
            Vector128.LoadUnsafe(ref source).StoreUnsafe(ref destination);
            Vector128.LoadUnsafe(ref source, size - 16).StoreUnsafe(ref destination, size - 16);
        }
        else if (size >= sizeof(ulong)) Ends<ulong>(ref destination, ref source, size - sizeof(ulong));
        else if (size >= sizeof(uint)) Ends<uint>(ref destination, ref source, size - sizeof(uint));
        else if (size >= sizeof(ushort)) Ends<ushort>(ref destination, ref source, size - sizeof(ushort));
        else if (size != 0) destination = source;
    }

    /// <summary>Moves 32 to 128 bytes.</summary>
    /// <param name="bound">A constant that the size is never above.</param>
    /// <param name="destination">At least so many bytes.</param>
    /// <param name="source">At least so many bytes, which do not overlap the destination.</param>
    /// <param name="size">How many bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Vectors(int bound, ref byte destination, ref byte source, nuint size)
    {
        if (bound > 64 && size > 64)
        {
            Vector256.LoadUnsafe(ref source, 32).StoreUnsafe(ref destination, 32);
            if (bound > 96) Vector256.LoadUnsafe(ref source, size - 64).StoreUnsafe(ref destination, size - 64);
        }

        Vector256.LoadUnsafe(ref source).StoreUnsafe(ref destination);
        Vector256.LoadUnsafe(ref source, size - 32).StoreUnsafe(ref destination, size - 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Ends<T>(ref byte destination, ref byte source, nuint last) where T : unmanaged
    {
        Unsafe.WriteUnaligned(ref destination, Unsafe.ReadUnaligned<T>(ref source));
        Unsafe.WriteUnaligned(ref Unsafe.AddByteOffset(ref destination, last), Unsafe.ReadUnaligned<T>(ref Unsafe.AddByteOffset(ref source, last)));
    }
}
