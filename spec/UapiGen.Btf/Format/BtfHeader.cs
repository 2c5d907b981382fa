using System.Buffers.Binary;

namespace UapiGen.Btf.Format;

/// <summary>Where the sections lie. Offsets count from the start of the file, not from the end of the header as they are stored.</summary>
/// <param name="BigEndian">The byte order.</param>
/// <param name="Types">The type section.</param>
/// <param name="Strings">The string section.</param>
/// <param name="Layouts">The sizes of kinds, where the writer added them (Linux 7.2 and later); empty otherwise.</param>
internal readonly record struct BtfHeader(bool BigEndian, BtfSection Types, BtfSection Strings, BtfSection Layouts)
{
    /// <summary><c>BTF_MAGIC</c>.</summary>
    public const ushort Magic = 0xEB9F;

    private const int MinimumLength = 24;
    private const int LengthWithLayouts = 32;

    /// <summary>Whether the bytes begin as BTF does, in either byte order.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && BinaryPrimitives.ReadUInt16LittleEndian(bytes) is Magic or 0x9FEB;

    /// <summary>Reads and checks the header, as btf_parse_hdr of the kernel does.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="split">Whether the types stand on another file's, which may leave the strings empty.</param>
    public static BtfHeader Read(ReadOnlySpan<byte> bytes, bool split)
    {
        if (!Begins(bytes)) throw new BtfException("no BTF: the first two bytes are not the magic 0xEB9F");
        if (bytes.Length < MinimumLength) throw new BtfException($"the header ends at byte {bytes.Length}; the shortest has {MinimumLength} bytes");

        bool big = BinaryPrimitives.ReadUInt16BigEndian(bytes) == Magic;
        if (bytes[2] != 1) throw new BtfException($"version {bytes[2]} at byte 2; only 1 is known");
        if (bytes[3] != 0) throw new BtfException($"flags 0x{bytes[3]:x} at byte 3; none is known");

        uint length = BtfBytes.U32(bytes, 4, big);
        if (length < MinimumLength || length > (uint)bytes.Length)
            throw new BtfException($"hdr_len {length} at byte 4 is not between {MinimumLength} and the {bytes.Length} bytes there are");

        int known = length >= LengthWithLayouts ? LengthWithLayouts : MinimumLength;
        int stray = bytes[known..(int)length].IndexOfAnyExcept((byte)0);
        if (stray >= 0) throw new BtfException($"byte {known + stray} of the header is not zero: it belongs to a newer BTF than this reader knows");

        BtfSection types = Section(bytes, 8, length, big, "type");
        BtfSection strings = Section(bytes, 16, length, big, "string");
        BtfSection layouts = known == LengthWithLayouts ? Section(bytes, 24, length, big, "layout") : default;
        if ((types.Start - (int)length) % 4 != 0) throw new BtfException($"the type section at byte {types.Start} is not aligned to 4 bytes");

        CheckStrings(bytes, strings, split);
        return new BtfHeader(big, types, strings, layouts);
    }

    private static BtfSection Section(ReadOnlySpan<byte> bytes, int field, uint headerLength, bool big, string what)
    {
        ulong start = (ulong)headerLength + BtfBytes.U32(bytes, field, big);
        uint length = BtfBytes.U32(bytes, field + 4, big);
        if (start + length > (ulong)bytes.Length)
            throw new BtfException($"the {what} section, bytes {start} to {start + length}, ends past the {bytes.Length} bytes there are");
        return new BtfSection((int)start, (int)length);
    }

    /// <summary>Strings end with a NUL, so that each of them ends; those of a base begin with the empty one.</summary>
    private static void CheckStrings(ReadOnlySpan<byte> bytes, BtfSection strings, bool split)
    {
        if (strings.Length == 0)
        {
            if (!split) throw new BtfException($"the string section at byte {strings.Start} is empty; it begins with an empty string");
            return;
        }
        if (bytes[strings.End - 1] != 0) throw new BtfException($"the string section does not end with a NUL: byte {strings.End - 1} is 0x{bytes[strings.End - 1]:x2}");
        if (!split && bytes[strings.Start] != 0) throw new BtfException($"the string section at byte {strings.Start} does not begin with an empty string");
    }
}

/// <summary>A part of the file, within its bounds.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many.</param>
internal readonly record struct BtfSection(int Start, int Length)
{
    /// <summary>The byte past the last.</summary>
    public int End => Start + Length;
}
