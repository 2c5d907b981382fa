using UapiGen.Linux.DeviceTrees;
using static UapiGen.Linux.Tests.DeviceTrees.BlobBuilder;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>Every way in which a blob's header can lie, and what is said of it.</summary>
public class DamagedHeaderTests
{
    // 56 bytes of header and reservations, 16 of structure, "x\0" as strings.
    private static byte[] Sound() => new BlobBuilder().Begin().Prop("x").End().Finish();

    public static TheoryData<int, uint, string> Fields => new()
    {
        { MagicField, 0xdeadbeef, "at offset 0x0: the magic number is 0xdeadbeef instead of 0xd00dfeed" },
        { MagicField, 0xedfe0dd0, "at offset 0x0: the magic number is 0xedfe0dd0 instead of 0xd00dfeed: the blob's bytes are swapped" },
        { VersionField, 15, "at offset 0x14: version 15 is older than 16" },
        { VersionField, 0, "at offset 0x14: version 0 is older than 16" },
        { LastCompatibleField, 18, "at offset 0x18: only readers of version 18 and later can read it; this one knows 17" },
        { LastCompatibleField, uint.MaxValue, "at offset 0x18: only readers of version 4294967295 and later can read it; this one knows 17" },
        { TotalSizeField, 87, "at offset 0x4: totalsize is 87, but the blob ends after 86 bytes" },
        { TotalSizeField, uint.MaxValue, "at offset 0x4: totalsize is 4294967295, but the blob ends after 86 bytes" },
        { TotalSizeField, 39, "at offset 0x4: totalsize is 39, less than the header's 40 bytes" },
        { TotalSizeField, 0, "at offset 0x4: totalsize is 0, less than the header's 40 bytes" },
        { StructField, 36, "at offset 0x8: the structure block begins at 0x24, within the header" },
        { StructField, 88, "at offset 0x8: the structure block begins at 0x58, past the blob's end at 0x56" },
        { StructField, 0xfffffffc, "at offset 0x8: the structure block begins at 0xfffffffc, past the blob's end at 0x56" },
        { StructField, 57, "at offset 0x8: the structure block begins at 0x39, which is not a multiple of 4" },
        { StringsField, 0, "at offset 0xc: the strings block begins at 0x0, within the header" },
        { StringsField, 0x80000000, "at offset 0xc: the strings block begins at 0x80000000, past the blob's end at 0x56" },
        { ReservationsField, 8, "at offset 0x10: the memory reservation block begins at 0x8, within the header" },
        { ReservationsField, 0x7fffffff, "at offset 0x10: the memory reservation block begins at 0x7fffffff, past the blob's end at 0x56" },
        { ReservationsField, 44, "at offset 0x10: the memory reservation block begins at 0x2c, which is not a multiple of 8" },
        { StructSizeField, 31, "at offset 0x24: the structure block has 0x1f bytes from 0x38 on, past the blob's end at 0x56" },
        { StructSizeField, uint.MaxValue, "at offset 0x24: the structure block has 0xffffffff bytes from 0x38 on, past the blob's end at 0x56" },
        { StringsSizeField, 3, "at offset 0x20: the strings block has 0x3 bytes from 0x54 on, past the blob's end at 0x56" },
        { StringsSizeField, uint.MaxValue, "at offset 0x20: the strings block has 0xffffffff bytes from 0x54 on, past the blob's end at 0x56" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Field_OutOfRange_IsNamed(int field, uint value, string message) =>
        Assert.Equal($"device tree blob: {message}", Assert.Throws<DeviceTreeException>(() => DeviceTree.FromBlob(Put(Sound(), field, value))).Message);

    [Fact]
    public void VersionBelowLastCompatible_IsNamed()
    {
        byte[] blob = Put(Put(Sound(), VersionField, 16), LastCompatibleField, 17);
        Assert.Equal("device tree blob: at offset 0x18: the last compatible version, 17, is past the version, 16", Assert.Throws<DeviceTreeException>(() => DeviceTree.FromBlob(blob)).Message);
    }

    [Theory]
    [InlineData(0, "at offset 0x0: 0 bytes are too few for a device tree blob")]
    [InlineData(3, "at offset 0x0: 3 bytes are too few for a device tree blob")]
    [InlineData(4, "at offset 0x4: the blob ends within its header of 36 bytes")]
    [InlineData(35, "at offset 0x23: the blob ends within its header of 36 bytes")]
    [InlineData(36, "at offset 0x4: totalsize is 86, but the blob ends after 36 bytes")]
    [InlineData(85, "at offset 0x4: totalsize is 86, but the blob ends after 85 bytes")]
    public void Truncation_IsNamed(int length, string message) =>
        Assert.Equal($"device tree blob: {message}", Assert.Throws<DeviceTreeException>(() => DeviceTree.FromBlob(Sound().AsMemory(0, length))).Message);

    [Fact]
    public void BytesPastTotalSize_AreIgnored() =>
        Assert.Equal(TreeDump.Lines(DeviceTree.FromBlob(Sound())), TreeDump.Lines(DeviceTree.FromBlob((byte[])[.. Sound(), .. new byte[100]])));

    [Fact]
    public void Version16_NeedsNoStructureSize()
    {
        byte[] blob = Put(Put(Sound(), VersionField, 16), StructSizeField, uint.MaxValue);
        Assert.Equal(TreeDump.Lines(DeviceTree.FromBlob(Sound())), TreeDump.Lines(DeviceTree.FromBlob(blob)));
    }

    [Fact]
    public void NewerVersionThatOldReadersCanRead_IsRead()
    {
        byte[] blob = Put(Sound(), VersionField, 99);
        Assert.Equal(["/", "/:x="], TreeDump.Lines(DeviceTree.FromBlob(blob)));
    }
}
