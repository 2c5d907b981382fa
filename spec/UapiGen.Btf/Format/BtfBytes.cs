using System.Buffers.Binary;

namespace UapiGen.Btf.Format;

/// <summary>The bytes of BTF, read in the order of the machine that wrote them. Callers have checked the bounds.</summary>
/// <param name="Memory">The bytes, from the header on.</param>
/// <param name="BigEndian">Whether the first byte of an integer is its highest.</param>
internal readonly record struct BtfBytes(ReadOnlyMemory<byte> Memory, bool BigEndian)
{
    /// <summary>How many there are.</summary>
    public int Length => Memory.Length;

    /// <summary>An unsigned 32-bit integer.</summary>
    public uint U32(int offset) => U32(Memory.Span, offset, BigEndian);

    /// <summary>An unsigned 32-bit integer of bytes whose span is already at hand.</summary>
    public static uint U32(ReadOnlySpan<byte> bytes, int offset, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes[offset..]) : BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
}
