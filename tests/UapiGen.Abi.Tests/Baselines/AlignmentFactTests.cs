using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Alignment, withdrawn versions, flexible tails and anonymous fields in a baseline: what is written reads back the same, and what cannot be is found.</summary>
public class AlignmentFactTests
{
    private static readonly StructType s_slice = new("Ns.Slice", new(new StructMember("Id", U32), new StructMember("Granted", U64) { Align = 8 }));

    private static readonly UnionType s_value = new("Ns.Value", new(new StructMember("Wide", U64), new StructMember("Both", new StructType("Ns.Both", new(new StructMember("Low", U32), new StructMember("High", U32)))) { IsAnonymous = true })) { Align = 16 };

    private static StructDeclaration Rich { get; } = Struct(
        "rich",
        Field("Id", U32), Field("Kind", U32),
        Field("Address", U64) with { Align = 8 },
        Field("Value", s_value, 1) with { IsAnonymous = true },
        Field("Slice", s_slice, 3))
        with { Align = 16, Tail = new FlexibleTail("items", new StructType("Ns.Item", new(new StructMember("Wide", U64)))), SkippedVersions = new(new SkippedVersion(2, 40)) };

    private static string Draft { get; } = BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(Rich, "Ns.Rich")));

    [Fact]
    public void TheFacts_ReadAsReviewed()
    {
        Assert.Contains("\naligned 16\ncontract ", Draft, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            embedded Ns.Both size 8 align 4
            inner Ns.Both.Low u32 at 0
            inner Ns.Both.High u32 at 4
            embedded Ns.Item size 8 align 8
            inner Ns.Item.Wide u64 at 0
            embedded Ns.Slice size 16 align 8 i386 align 8
            inner Ns.Slice.Id u32 at 0
            inner Ns.Slice.Granted u64 at 8 aligned 8
            embedded Ns.Value union size 16 align 16 i386 align 16
            inner Ns.Value.Both struct Ns.Both at 0 anonymous
            inner Ns.Value.Wide u64 at 0
            version 0 size 16 end 16 align 16 i386 align 16
            field Id u32 at 0
            field Kind u32 at 4
            field Address u64 at 8 aligned 8
            version 1 size 32 end 32 align 16 i386 align 16
            field Value union Ns.Value at 16 anonymous
            version 2 size 40 end 40 align 16 i386 align 16 withdrawn
            version 3 size 48 end 48 align 16 i386 align 16
            field Slice struct Ns.Slice at 32
            tail items struct Ns.Item at 48

            """,
            Draft,
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheFacts_ReadBackTheSame()
    {
        AbiSnapshot snapshot = AbiSnapshot.Of(Rich, "Ns.Rich");
        Assert.Equal(snapshot, SampleBaselines.Parse(Draft).Newest);
        Assert.Equal(Draft, BaselineText.Write(SampleBaselines.Parse(Draft)));
    }

    [Fact]
    public void ADraft_TakesBackWhatWasSaid()
    {
        AbiSnapshot was = AbiSnapshot.Of(Rich with { Align = 32, SkippedVersions = default, Fields = new([.. Rich.Fields.Take(3)]) }, "Ns.Rich"), now = AbiSnapshot.Of(Rich with { Align = 0, Tail = null, SkippedVersions = default, Fields = new([.. Rich.Fields.Take(3)]) }, "Ns.Rich");

        Baseline drafted = BaselineDraft.Update(SampleBaselines.Ship(BaselineDraft.Update(null, was), "1"), now);

        Assert.Contains("\ndraft\nremoved embedded Ns.Item\naligned 0\n", BaselineText.Write(drafted), StringComparison.Ordinal);
        Assert.EndsWith("\ntail none\n", BaselineText.Write(drafted), StringComparison.Ordinal);
        Assert.Equal(now, drafted.Newest);
    }

    [Theory]
    [InlineData("aligned 16\n", "aligned 24\n", "aligned | 24 | a power of two up to 4096, or 0")]
    [InlineData("aligned 16\n", "aligned 32\n", "version 0 | align 16 | align 32")]
    [InlineData("at 8 aligned 8\nversion", "at 8 aligned 6\nversion", "field | field NAME TYPE at N [i386 N] [aligned N] [anonymous] [size-field] [was NAME]")]
    [InlineData("at 8 aligned 8\nversion", "at 8 aligned 16\nversion", "Address | at 8 | at 16")]
    [InlineData("i386 align 8\ninner", "i386 align 4\ninner", "embedded | embedded NAME [union] size N align N [i386 [size N] [align N]]")]
    [InlineData("i386 align 8\ninner", "i386\ninner", "embedded | embedded NAME [union] size N align N [i386 [size N] [align N]]")]
    [InlineData("align 16 i386 align 16 withdrawn", "align 16 i386 align 16", "version 2 | end 40 | end 32")]
    [InlineData("align 16 i386 align 16 withdrawn", "align 16 withdrawn", "version 2 | i386 align 4 | i386 align 16")]
    [InlineData("version 2 size 40 end 40", "version 2 size 24 end 24", "version 2 | size 24 | more than 32")]
    [InlineData("tail items struct Ns.Item at 48", "tail items struct Ns.Item at 56", "tail | at 56 | at 48")]
    [InlineData("tail items struct Ns.Item at 48", "tail items struct Ns.Other at 48", "tail | struct Ns.Other | a type that is described")]
    [InlineData("tail items struct Ns.Item at 48", "tail items struct Ns.Item", "tail | tail NAME TYPE at N [i386 N], or tail none")]
    public void WhatCannotBe_IsFound(string text, string other, string expected)
    {
        Assert.Contains(text, Draft, StringComparison.Ordinal);
        Assert.Equal(expected, string.Join(" | ", Assert.Single(BaselineText.Parse(Draft.Replace(text, other)).Faults).Arguments));
    }
}
