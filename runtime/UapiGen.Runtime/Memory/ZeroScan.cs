using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UapiGen;

/// <summary>Whether bytes are all zero (the kernel's memchr_inv with 0): the one scan behind every tail check.</summary>
/// <remarks>
/// One vector at the beginning and one at the end, which may overlap what lies between; between them aligned blocks of eight vectors, or-ed together, so
/// that there is one branch a block. Shorter than a vector, the next narrower one does the same.
/// </remarks>
internal static unsafe class ZeroScan
{
    /// <summary>Whether all bytes are zero; also if there are none.</summary>
    /// <param name="bytes">The bytes.</param>
    public static bool IsZero(ReadOnlySpan<byte> bytes) => IsZero(ref MemoryMarshal.GetReference(bytes), (nuint)bytes.Length);

    /// <summary>Whether all bytes are zero; also if there are none.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many there are. Each load below is at an offset of at most this less its own width.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsZero(ref byte start, nuint length)
    {
        if (length > 64) return IsLongZero(ref start, length);
        if (length >= 32) return (Vector256.LoadUnsafe(ref start) | Vector256.LoadUnsafe(ref start, length - 32)) == Vector256<byte>.Zero;
        if (length >= 16) return (Vector128.LoadUnsafe(ref start) | Vector128.LoadUnsafe(ref start, length - 16)) == Vector128<byte>.Zero;
        if (length >= 8) return (Load<ulong>(ref start, 0) | Load<ulong>(ref start, length - 8)) == 0;
        if (length >= 4) return (Load<uint>(ref start, 0) | Load<uint>(ref start, length - 4)) == 0;
        if (length >= 2) return (Load<ushort>(ref start, 0) | Load<ushort>(ref start, length - 2)) == 0;
        return length == 0 || start == 0;
    }

    private static bool IsLongZero(ref byte start, nuint length)
    {
        if (Vector512.IsHardwareAccelerated) return IsZeroBy512(ref start, length);
        return Vector256.IsHardwareAccelerated ? IsZeroBy256(ref start, length) : IsZeroBy128(ref start, length);
    }

    /// <summary>Whether 64 bytes or more are all zero, in vectors of 512 bits.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many there are: 64 or more.</param>
    internal static bool IsZeroBy512(ref byte start, nuint length)
    {
        if (Vector512.LoadUnsafe(ref start) != Vector512<byte>.Zero) return false;

        nuint offset = ToAligned(ref start, 64);
        for (; offset + 512 <= length; offset += 512)
        {
            ref byte block = ref Unsafe.AddByteOffset(ref start, offset);
            Vector512<byte> first = Vector512.LoadUnsafe(ref block) | Vector512.LoadUnsafe(ref block, 64);
            Vector512<byte> second = Vector512.LoadUnsafe(ref block, 128) | Vector512.LoadUnsafe(ref block, 192);
            Vector512<byte> third = Vector512.LoadUnsafe(ref block, 256) | Vector512.LoadUnsafe(ref block, 320);
            Vector512<byte> fourth = Vector512.LoadUnsafe(ref block, 384) | Vector512.LoadUnsafe(ref block, 448);
            if ((first | second | (third | fourth)) != Vector512<byte>.Zero) return false;
        }

        for (; offset + 64 <= length; offset += 64)
        {
            if (Vector512.LoadUnsafe(ref start, offset) != Vector512<byte>.Zero) return false;
        }

        return Vector512.LoadUnsafe(ref start, length - 64) == Vector512<byte>.Zero;
    }

    /// <summary>Whether 32 bytes or more are all zero, in vectors of 256 bits.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many there are: 32 or more.</param>
    internal static bool IsZeroBy256(ref byte start, nuint length)
    {
        if (Vector256.LoadUnsafe(ref start) != Vector256<byte>.Zero) return false;

        nuint offset = ToAligned(ref start, 32);
        for (; offset + 256 <= length; offset += 256)
        {
            ref byte block = ref Unsafe.AddByteOffset(ref start, offset);
            Vector256<byte> first = Vector256.LoadUnsafe(ref block) | Vector256.LoadUnsafe(ref block, 32);
            Vector256<byte> second = Vector256.LoadUnsafe(ref block, 64) | Vector256.LoadUnsafe(ref block, 96);
            Vector256<byte> third = Vector256.LoadUnsafe(ref block, 128) | Vector256.LoadUnsafe(ref block, 160);
            Vector256<byte> fourth = Vector256.LoadUnsafe(ref block, 192) | Vector256.LoadUnsafe(ref block, 224);
            if ((first | second | (third | fourth)) != Vector256<byte>.Zero) return false;
        }

        for (; offset + 32 <= length; offset += 32)
        {
            if (Vector256.LoadUnsafe(ref start, offset) != Vector256<byte>.Zero) return false;
        }

        return Vector256.LoadUnsafe(ref start, length - 32) == Vector256<byte>.Zero;
    }

    /// <summary>Whether 16 bytes or more are all zero, in vectors of 128 bits.</summary>
    /// <param name="start">The first byte.</param>
    /// <param name="length">How many there are: 16 or more.</param>
    internal static bool IsZeroBy128(ref byte start, nuint length)
    {
        if (Vector128.LoadUnsafe(ref start) != Vector128<byte>.Zero) return false;

        nuint offset = ToAligned(ref start, 16);
        for (; offset + 128 <= length; offset += 128)
        {
            ref byte block = ref Unsafe.AddByteOffset(ref start, offset);
            Vector128<byte> first = Vector128.LoadUnsafe(ref block) | Vector128.LoadUnsafe(ref block, 16);
            Vector128<byte> second = Vector128.LoadUnsafe(ref block, 32) | Vector128.LoadUnsafe(ref block, 48);
            Vector128<byte> third = Vector128.LoadUnsafe(ref block, 64) | Vector128.LoadUnsafe(ref block, 80);
            Vector128<byte> fourth = Vector128.LoadUnsafe(ref block, 96) | Vector128.LoadUnsafe(ref block, 112);
            if ((first | second | (third | fourth)) != Vector128<byte>.Zero) return false;
        }

        for (; offset + 16 <= length; offset += 16)
        {
            if (Vector128.LoadUnsafe(ref start, offset) != Vector128<byte>.Zero) return false;
        }

        return Vector128.LoadUnsafe(ref start, length - 16) == Vector128<byte>.Zero;
    }

    /// <summary>
    /// How far the first aligned vector after the first one is. The collector may move the bytes afterwards: alignment is for speed, and no load relies on it.
    /// </summary>
    private static nuint ToAligned(ref byte start, nuint width) => width - ((nuint)Unsafe.AsPointer(ref start) & (width - 1));

    private static T Load<T>(ref byte start, nuint offset) => Unsafe.ReadUnaligned<T>(ref Unsafe.AddByteOffset(ref start, offset));
}
