using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Drawing;

/// <summary>
/// A struct's bytes, field by field, at the offsets that the kernel's headers give: written here once more, so that a declaration which lays a field
/// elsewhere is found out.
/// </summary>
/// <param name="size">The struct's size.</param>
internal sealed class StructWriter(int size)
{
    private readonly byte[] bytes = new byte[size];

    public ReadOnlySpan<byte> Bytes => bytes;

    public byte[] ToArray() => [.. bytes];

    public StructWriter U32(int offset, ulong value)
    {
        uint word = (uint)value;
        MemoryMarshal.Write(bytes.AsSpan(offset), in word);
        return this;
    }

    public StructWriter U64(int offset, ulong value)
    {
        MemoryMarshal.Write(bytes.AsSpan(offset), in value);
        return this;
    }
}
