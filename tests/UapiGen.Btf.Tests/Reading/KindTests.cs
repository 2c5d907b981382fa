using UapiGen.Btf.Tests.Building;

namespace UapiGen.Btf.Tests.Reading;

/// <summary>Each kind says what was written, in both byte orders.</summary>
public class KindTests
{
    public static TheoryData<bool> Orders => [false, true];

    [Theory]
    [MemberData(nameof(Orders))]
    public void EveryKind_IsRead(bool big)
    {
        BtfFile file = BtfFile.Parse(Samples.EveryKind(big));

        Assert.Equal(big, file.IsBigEndian);
        Assert.Equal(20, file.Count);
        for (int id = 0; id < file.Count; id++) Assert.Equal((BtfKind)id, file[id].Kind);
        Assert.True(Probe.Everything(Samples.EveryKind(big)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Scalars_SayTheirSizeAndSign(bool big)
    {
        BtfFile file = BtfFile.Parse(Samples.EveryKind(big));

        BtfType number = file[1];
        Assert.Equal(("int", 4u, true, false, 32, 0), (number.Name, number.Size, number.IsSigned, number.IsBool, number.Bits, number.BitShift));
        Assert.Equal(("double", 8u), (file[16].Name, file[16].Size));
        Assert.Equal([new BtfEnumValue("RED", 1, true), new BtfEnumValue("NONE", -1, true)], [file[6].Value(0), file[6].Value(1)]);
        Assert.Equal([new BtfEnumValue("TOP", long.MinValue, false), new BtfEnumValue("LOW", 7, false)], [file[19].Value(0), file[19].Value(1)]);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void References_LeadOn(bool big)
    {
        BtfFile file = BtfFile.Parse(Samples.EveryKind(big));

        Assert.Equal("struct box *", file[2].ToString());
        Assert.Equal("int[3]", file[3].ToString());
        Assert.Equal("volatile box_t", file[9].ToString());
        Assert.Equal("__user int", file[18].ToString());
        Assert.Equal("union later", file[7].ToString());
        Assert.Equal(4, file[9].Strip().Id);
        Assert.Equal((1, 13), (file[12].Linkage, file[12].Target.Id));
        Assert.Equal(("first", 2), (file[13].Parameter(0).Name, file[13].Parameter(0).Type.Id));
        Assert.Equal(("", BtfKind.Void), (file[13].Parameter(1).Name, file[13].Parameter(1).Type.Kind));
        Assert.Equal((1, "counter"), (file[14].Linkage, file[15].Entry(0).Variable.Name));
        Assert.Equal((4, 2), (file[17].Target.Id, file[17].Component));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Layout_HasBitFieldsArraysAndAnonymousMembers(bool big)
    {
        BtfLayout layout = BtfLayout.Of(BtfFile.Parse(Samples.EveryKind(big)), "box");

        Assert.Equal(
            ["a 0 32 a", "low 32 3 low", "high 35 29 high", "row 64 96 row", "u 160 32 union#4.u", "c 160 32 union#4.c", "next 192 64 next"],
            layout.Fields.Select(field => $"{field.Name} {field.BitOffset} {field.BitSize} {field.Path}"));
        Assert.Equal([false, true, true, false, false, false, false], layout.Fields.Select(field => field.IsBitField));
        Assert.Equal([3u], layout.Fields[3].Lengths);
        Assert.Equal((32, false), (layout.Size, layout.IsUnion));
        Assert.Equal(layout.Type.Id, BtfLayout.Of(layout.Type.File, "box_t").Type.Id);
        Assert.Null(BtfLayout.Find(layout.Type.File, "later"));
        Assert.Null(BtfLayout.Find(layout.Type.File, ""));
    }

    [Fact]
    public void BitFieldsOfNarrowIntegers_AreBitFields()
    {
        BtfBuilder btf = new();
        uint three = btf.Add(BtfKind.Int, "int", 4, 0, false, (5 << 16) | 3);
        btf.Struct("old", 4, ("bits", three, 0));

        BtfField field = BtfLayout.Of(btf.Parse(), "old").Fields[0];

        Assert.Equal((true, 5L, 3L), (field.IsBitField, field.BitOffset, field.BitSize));
    }

    [Fact]
    public void FlexibleTail_IsAFieldOfNoSize()
    {
        BtfBuilder btf = new();
        uint word = btf.Int("u32", 4);
        uint tail = btf.Add(BtfKind.Array, "", 0, 0, false, word, word, 0);
        btf.Struct("list", 4, ("count", word, 0), ("items", tail, 32));

        BtfField field = BtfLayout.Of(btf.Parse(), "list").Fields[1];

        Assert.Equal((true, 32L, 0L), (field.IsFlexible, field.BitOffset, field.BitSize));
    }

    [Fact]
    public void MembersOfTheWrongKind_AreTheCallersMistake()
    {
        BtfFile file = BtfFile.Parse(Samples.EveryKind(big: false));

        Assert.Throws<InvalidOperationException>(() => file[2].Size);
        Assert.Throws<InvalidOperationException>(() => file[1].Target);
        Assert.Throws<InvalidOperationException>(() => file[1].Member(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => file[4].Member(6));
        Assert.Throws<ArgumentOutOfRangeException>(() => file[20]);
        Assert.Throws<ArgumentException>(() => BtfLayout.Of(file[1]));
    }
}
