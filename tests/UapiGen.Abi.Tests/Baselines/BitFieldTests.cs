using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>Bit-fields in a baseline: what is written reads back the same, and what cannot be is found.</summary>
public class BitFieldTests
{
    private static StructDeclaration Sampled { get; } = Struct(
        "sampled",
        Field("Flags", U64) with { BitFields = Bits(("Disabled", 1), ("Level", 2), ("reserved_1", 61)) },
        Field("Action", U32) with { BitFields = Bits(("Pause", 1)) },
        Field("Answer", U32) with { IsOutput = true, BitFields = Bits(("Done", 1)) });

    private static string Draft { get; } = BaselineText.Write(BaselineDraft.Update(null, Snapshot(Sampled)));

    [Fact]
    public void BitFields_ReadAsReviewed() => Assert.EndsWith(
        """
        version 0 size 16 end 16 align 8
        field Flags u64 at 0
        field Action u32 at 8
        field Answer u32 at 12
        bits Flags.Disabled at 0 width 1
        bits Flags.Level at 1 width 2
        bits Flags.reserved_1 at 3 width 61 must-be-zero
        check Flags known 0x7 EINVAL
        bits Action.Pause at 0 width 1
        check Action known 0x1 EINVAL
        bits Answer.Done at 0 width 1
        output Answer unmasked

        """,
        Draft,
        StringComparison.Ordinal);

    [Fact]
    public void ADraft_HoldsTheBitsThatChanged()
    {
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, Snapshot(Sampled)), "1");
        AbiSnapshot now = Snapshot(Sampled with
        {
            Fields = new(
                Sampled.Fields[0] with { BitFields = Bits(("Disabled", 1), ("Level", 2), ("Exclusive", 1), ("reserved_2", 60)) },
                Sampled.Fields[1],
                Sampled.Fields[2]),
        });

        Baseline drafted = BaselineDraft.Update(shipped, now);

        Assert.EndsWith(
            """

            draft
            bits Flags.reserved_1 none
            bits Flags.Exclusive at 3 width 1
            bits Flags.reserved_2 at 4 width 60 must-be-zero
            check Flags known 0xF EINVAL

            """,
            BaselineText.Write(drafted),
            StringComparison.Ordinal);
        Assert.Equal(now, drafted.Newest);
        Assert.Equal(drafted, SampleBaselines.Parse(BaselineText.Write(drafted)));
        Assert.Empty(AbiDiff.Compare(shipped.Shipped!, now));
    }

    [Theory]
    [InlineData("Level at 1 width 2", "Level at 0 width 2", "Flags.Level | at 0 | at 1 or later")]
    [InlineData("Level at 1 width 2", "Level at 1 width 0", "Flags.Level | 1 width 0 | bits of an integer")]
    [InlineData("Level at 1 width 2", "Level at 63 width 2", "Flags.Level | 63 width 2 | bits of an integer")]
    [InlineData("Pause at 0 width 1", "Pause at 32 width 1", "Action.Pause | at 32 | within 32 bits")]
    [InlineData("Action u32 at 8", "Action u8[4] at 8", "Action.Pause | bits of u8[4] | bits of an integer")]
    [InlineData("bits Action.Pause", "bits Other.Pause", "Other.Pause | bits of Other | no such field")]
    [InlineData("bits Action.Pause", "bits Action.", "bits | bits FIELD.NAME at N width N [must-be-zero], or bits FIELD.NAME none")]
    [InlineData("bits Action.Pause", "bits Flags.Pause", "bits | check")]
    [InlineData("Flags.Level at 1 width 2", "Flags.Disabled at 1 width 2", "bits Flags.Disabled")]
    public void WhatCannotBe_IsFound(string text, string other, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Assert.Single(BaselineText.Parse(Draft.Replace(text, other)).Faults).Arguments));

    private static AbiSnapshot Snapshot(StructDeclaration declaration) => AbiSnapshot.Of(declaration, "Ns.Sampled");
}
