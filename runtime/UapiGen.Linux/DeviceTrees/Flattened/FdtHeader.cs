using System.Buffers.Binary;

namespace UapiGen.Linux.DeviceTrees.Flattened;

/// <summary>Where the blocks of a blob lie, after the header was checked: every range is within the blob.</summary>
/// <param name="TotalSize">Bytes that belong to the blob.</param>
/// <param name="StructStart">The structure block's first byte, a multiple of 4.</param>
/// <param name="StructEnd">The byte past the structure block, at most <paramref name="TotalSize"/>.</param>
/// <param name="StringsStart">The strings block's first byte.</param>
/// <param name="StringsEnd">The byte past the strings block, at most <paramref name="TotalSize"/>.</param>
internal readonly record struct FdtHeader(int TotalSize, int StructStart, int StructEnd, int StringsStart, int StringsEnd)
{
    private const uint Magic = 0xd00dfeed;

    // Version 16 ends before size_dt_struct, which version 17 brought. Before 16 nodes had full paths as names and other alignments.
    private const int OldestVersion = 16, NewestVersion = 17;
    private const int Version16Size = 36, Version17Size = 40;

    // Offsets of the fields of struct fdt_header, each a big-endian 32-bit number.
    private const int TotalSizeField = 4, StructField = 8, StringsField = 12, ReservationsField = 16, VersionField = 20,
        LastCompatibleField = 24, StringsSizeField = 32, StructSizeField = 36;

    /// <summary>Reads and checks the header, as fdt_check_header does (scripts/dtc/libfdt/fdt.c), and the alignment besides.</summary>
    /// <returns>What is wrong, or null.</returns>
    public static FdtFault? TryRead(ReadOnlySpan<byte> blob, out FdtHeader header)
    {
        header = default;
        if (blob.Length < sizeof(uint))
            return FdtFault.At(0, $"{blob.Length} bytes are too few for a device tree blob");
        uint magic = Field(blob, 0);
        if (magic != Magic)
            return FdtFault.At(0, $"the magic number is 0x{magic:x8} instead of 0x{Magic:x8}{(BinaryPrimitives.ReverseEndianness(magic) == Magic ? ": the blob's bytes are swapped" : "")}");
        if (blob.Length < Version16Size)
            return FdtFault.At(blob.Length, $"the blob ends within its header of {Version16Size} bytes");

        uint version = Field(blob, VersionField), lastCompatible = Field(blob, LastCompatibleField);
        if (version < OldestVersion)
            return FdtFault.At(VersionField, $"version {version} is older than {OldestVersion}");
        if (lastCompatible > NewestVersion)
            return FdtFault.At(LastCompatibleField, $"only readers of version {lastCompatible} and later can read it; this one knows {NewestVersion}");
        if (lastCompatible > version)
            return FdtFault.At(LastCompatibleField, $"the last compatible version, {lastCompatible}, is past the version, {version}");

        int headerSize = version >= NewestVersion ? Version17Size : Version16Size;
        uint totalSize = Field(blob, TotalSizeField);
        if (totalSize > blob.Length)
            return FdtFault.At(TotalSizeField, $"totalsize is {totalSize}, but the blob ends after {blob.Length} bytes");
        if (totalSize < headerSize)
            return FdtFault.At(TotalSizeField, $"totalsize is {totalSize}, less than the header's {headerSize} bytes");

        return CheckBlock(blob, ReservationsField, "the memory reservation block", headerSize, totalSize, alignment: 8)
            ?? CheckBlock(blob, StructField, "the structure block", headerSize, totalSize, alignment: 4)
            ?? CheckBlock(blob, StringsField, "the strings block", headerSize, totalSize, alignment: 1)
            ?? CheckSizes(blob, version, totalSize, out header);
    }

    private static FdtFault? CheckBlock(ReadOnlySpan<byte> blob, int field, string what, int headerSize, uint totalSize, uint alignment)
    {
        uint offset = Field(blob, field);
        if (offset < headerSize)
            return FdtFault.At(field, $"{what} begins at 0x{offset:x}, within the header");
        if (offset > totalSize)
            return FdtFault.At(field, $"{what} begins at 0x{offset:x}, past the blob's end at 0x{totalSize:x}");
        if (offset % alignment != 0)
            return FdtFault.At(field, $"{what} begins at 0x{offset:x}, which is not a multiple of {alignment}");
        return null;
    }

    private static FdtFault? CheckSizes(ReadOnlySpan<byte> blob, uint version, uint totalSize, out FdtHeader header)
    {
        header = default;
        uint structStart = Field(blob, StructField), stringsStart = Field(blob, StringsField), stringsSize = Field(blob, StringsSizeField);

        // Before version 17 nothing says how long the structure block is: it ends with its END token, or else with the blob.
        uint structSize = version >= NewestVersion ? Field(blob, StructSizeField) : totalSize - structStart;
        if (structSize > totalSize - structStart)
            return FdtFault.At(StructSizeField, $"the structure block has 0x{structSize:x} bytes from 0x{structStart:x} on, past the blob's end at 0x{totalSize:x}");
        if (stringsSize > totalSize - stringsStart)
            return FdtFault.At(StringsSizeField, $"the strings block has 0x{stringsSize:x} bytes from 0x{stringsStart:x} on, past the blob's end at 0x{totalSize:x}");

        // Everything is at most totalSize, which is at most the length of a span: the casts lose nothing.
        header = new FdtHeader((int)totalSize, (int)structStart, (int)(structStart + structSize), (int)stringsStart, (int)(stringsStart + stringsSize));
        return null;
    }

    private static uint Field(ReadOnlySpan<byte> blob, int offset) => BinaryPrimitives.ReadUInt32BigEndian(blob[offset..]);
}
