using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>A field of 1, 2, 4 or 8 bytes as a number, in the machine's byte order.</summary>
internal static class FieldBits
{
    /// <summary>The number; null for a field of another width.</summary>
    public static ulong? Read(ReadOnlySpan<byte> field) => field.Length switch
    {
        8 => MemoryMarshal.Read<ulong>(field),
        4 => MemoryMarshal.Read<uint>(field),
        2 => MemoryMarshal.Read<ushort>(field),
        1 => field[0],
        _ => null,
    };

    /// <summary>Writes a number into a field of 1, 2, 4 or 8 bytes; what does not fit is cut off.</summary>
    public static void Write(Span<byte> field, ulong value)
    {
        switch (field.Length)
        {
            case 8: MemoryMarshal.Write(field, value); break;
            case 4: MemoryMarshal.Write(field, (uint)value); break;
            case 2: MemoryMarshal.Write(field, (ushort)value); break;
            case 1: field[0] = (byte)value; break;
        }
    }
}
