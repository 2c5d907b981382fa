using UapiGen.Abi.Tests.Changes;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Unions in a baseline: what is written reads back the same, and what no union can be is found.</summary>
public class UnionTests
{
    private static readonly UnionType s_value = new("global::Ns.Value", new(new StructMember("Wide", U64), new StructMember("Bytes", new ArrayType(U8, 10))));

    private static StructDeclaration Attr { get; } = Struct("attr", Field("Words", new ArrayType(U32, 3)), Field("Low", U32) with { Input = Edits.Zero }, Field("Wide", U64, 1), Field("Long", new ArrayType(U64, 3), 1))
        with { IsUnion = true };

    private static AbiSnapshot Embedding { get; } = AbiSnapshot.Of(Struct("s", Field("Value", s_value), Field("All", new ArrayType(s_value, 2))), "Ns.S");

    [Fact]
    public void Union_ReadsAsReviewed()
    {
        string text = BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(Attr, "Ns.Attr")));

        Assert.StartsWith("uapigen-abi 1\nunion attr\ntype Ns.Attr\n", text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            version 0 size 12 end 12 align 4
            field Low u32 at 0
            field Words u32[3] at 0
            version 1 size 24 end 24 align 8
            field Long u64[3] at 0
            field Wide u64 at 0
            check Low known 0x0 EINVAL

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void EmbeddedUnion_ReadsAsReviewed() => Assert.Contains(
        """
        embedded Ns.Value union size 16 align 8 i386 size 12
        inner Ns.Value.Bytes u8[10] at 0
        inner Ns.Value.Wide u64 at 0
        version 0 size 48 end 48 align 8 i386 size 36 end 36
        field Value union Ns.Value at 0
        field All union Ns.Value[2] at 16 i386 12

        """,
        BaselineText.Write(BaselineDraft.Update(null, Embedding)),
        StringComparison.Ordinal);

    [Fact]
    public void Unions_ReadBackTheSame()
    {
        foreach (AbiSnapshot snapshot in new[] { AbiSnapshot.Of(Attr, "Ns.Attr"), Embedding })
        {
            Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, snapshot), "1");
            Assert.Equal(snapshot, shipped.Shipped);
            Assert.Equal(shipped, SampleBaselines.Parse(BaselineText.Write(shipped)));
        }
    }

    [Fact]
    public void OrderOfMembers_IsNoPartOfTheAbi() => Assert.Equal(
        AbiSnapshot.Of(Attr, "Ns.Attr"),
        AbiSnapshot.Of(Attr with { Fields = new(Attr.Fields[1], Attr.Fields[0], Attr.Fields[3], Attr.Fields[2]) }, "Ns.Attr"));

    [Fact]
    public void Draft_MakesAUnionOfAStruct()
    {
        StructDeclaration was = Struct("attr", Field("A", U32), Field("B", U64));
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, AbiSnapshot.Of(was, "Ns.Attr")), "1");
        AbiSnapshot now = AbiSnapshot.Of(was with { IsUnion = true }, "Ns.Attr");

        Baseline drafted = BaselineDraft.Update(shipped, now);

        Assert.Contains("\ndraft\nunion attr\n", BaselineText.Write(drafted), StringComparison.Ordinal);
        Assert.Equal(now, drafted.Newest);
        Assert.Equal(drafted, SampleBaselines.Parse(BaselineText.Write(drafted)));
    }

    [Theory]
    [InlineData("field Value union Ns.Value at 0", "field Value struct Ns.Value at 0", "Value | struct Ns.Value | a type that is described above")]
    [InlineData("inner Ns.Value.Wide u64 at 0", "inner Ns.Value.Wide u64 at 8", "Ns.Value.Wide | at 8 | at 0")]
    [InlineData("inner Ns.Value.Wide u64 at 0", "inner Ns.Value.Wide u64[3] at 0", "Ns.Value.Wide | at 0 | within 16 bytes")]
    public void WhatNoUnionCanBe_IsFound(string line, string other, string expected)
    {
        string text = BaselineText.Write(BaselineDraft.Update(null, Embedding)).Replace(line, other);

        Assert.Equal(expected, string.Join(" | ", Assert.Single(BaselineText.Parse(text).Faults).Arguments));
    }
}
