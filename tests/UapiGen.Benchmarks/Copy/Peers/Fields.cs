using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace UapiGen.Benchmarks.Copy.Peers;

/// <summary>A struct's fields one by one with BinaryPrimitives: a field that the other side does not have is zero, or not written.</summary>
internal static class Fields
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong GetU64(ReadOnlySpan<byte> bytes, int offset) =>
        bytes.Length >= offset + sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(bytes[offset..]) : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint GetU32(ReadOnlySpan<byte> bytes, int offset) =>
        bytes.Length >= offset + sizeof(uint) ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]) : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort GetU16(ReadOnlySpan<byte> bytes, int offset) =>
        bytes.Length >= offset + sizeof(ushort) ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[offset..]) : (ushort)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PutU64(Span<byte> bytes, int offset, ulong value)
    {
        if (bytes.Length >= offset + sizeof(ulong)) BinaryPrimitives.WriteUInt64LittleEndian(bytes[offset..], value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PutU32(Span<byte> bytes, int offset, uint value)
    {
        if (bytes.Length >= offset + sizeof(uint)) BinaryPrimitives.WriteUInt32LittleEndian(bytes[offset..], value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PutU16(Span<byte> bytes, int offset, ushort value)
    {
        if (bytes.Length >= offset + sizeof(ushort)) BinaryPrimitives.WriteUInt16LittleEndian(bytes[offset..], value);
    }

    /// <summary>Whether nothing but zero follows what this side knows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTailZero(ReadOnlySpan<byte> bytes, int ksize) => bytes.Length <= ksize || !bytes[ksize..].ContainsAnyExcept((byte)0);

    /// <summary>Zeroes what the reader has room for and this side does not know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ClearTail(Span<byte> bytes, int ksize)
    {
        if (bytes.Length > ksize) bytes[ksize..].Clear();
    }
}
