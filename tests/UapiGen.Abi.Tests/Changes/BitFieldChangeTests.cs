using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>One edit of bit-fields is one change; a meaning for reserved bits is none.</summary>
public class BitFieldChangeTests
{
    private static StructDeclaration Was { get; } = Holding(Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8), ("reserved_1", 52)));

    public static TheoryData<string, EquatableArray<BitFieldDeclaration>> Breaks => new()
    {
        { "BitFieldRemoved Flags@0: Inherit | bit 1", Bits(("Disabled", 1), ("reserved_0", 1), ("Level", 2), ("Wide", 8)) },
        { "BitFieldRemoved Flags@0: Inherit | bit 1", Bits(("Disabled", 1), ("Level", 2), ("Wide", 8)) },
        { "BitFieldRemoved Flags@0: Disabled, Inherit, Level, Wide | bit 0, bit 1, bits 2 to 3, bits 4 to 11", default },
        { "BitFieldMoved Flags@0: Disabled | bit 0 | bit 1", Bits(("New", 1), ("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8)) },
        { "BitFieldMoved Flags@0: Disabled | bit 0 | bit 1", Bits(("Inherit", 1), ("Disabled", 1), ("Level", 2), ("Wide", 8)) },
        { "BitFieldMoved Flags@0: Level | bits 2 to 3 | bits 10 to 11", Bits(("Disabled", 1), ("Inherit", 1), ("Wide", 8), ("Level", 2)) },
        { "BitFieldWidth Flags@0: Level | 2 | 3", Bits(("Disabled", 1), ("Inherit", 1), ("Level", 3), ("Wide", 8)) },
        { "BitFieldWidth Flags@0: Wide | 8 | 4", Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 4)) },
        { "BitFieldRenamed Flags@0: Level | Depth", Bits(("Disabled", 1), ("Inherit", 1), ("Depth", 2), ("Wide", 8)) },
        { "MaskShrunk Flags@0: 0xFFF | 0xFFD | 0x2", new([new("Disabled", 1), new("Inherit", 1, true), new("Level", 2), new("Wide", 8)]) },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Edit_IsOneChange(string expected, EquatableArray<BitFieldDeclaration> now) => Assert.Equal(expected, Edits.Compare(Was, Holding(now)));

    /// <summary>Answers are not checked: that callers' bits are not, any more, is part of the other direction.</summary>
    [Fact]
    public void AWordThatTurnsIntoAnAnswer_IsOneChange() => Assert.Equal(
        "FieldDirection Flags@0: in | out",
        Edits.Compare(Was, Was.With("Flags", f => f with { IsOutput = true })));

    [Fact]
    public void AMeaningForReservedBits_IsGrowth()
    {
        Assert.Equal("", Edits.Compare(Was, Holding(Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8), ("New", 1), ("reserved_1", 51)))));
        Assert.Equal("", Edits.Compare(Was, Holding(Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8), ("All", 52)))));
        Assert.Equal("", Edits.Compare(Was, Holding(Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8)))));
        Assert.Equal("", Edits.Compare(Holding(default, Edits.Zero), Was));
    }

    [Fact]
    public void ABitFieldUnderItsFormerName_IsNoBreak() => Assert.Equal(
        "",
        Edits.Compare(Was, Holding(Bits(("Disabled", 1), ("Inherit", 1), ("Depth", 2), ("Wide", 8))), "Level"));

    [Fact]
    public void AWordThatIsNarrower_IsSaidOnce() => Assert.Equal(
        "FieldWidth Flags@0: u64 | u32 | 8 bytes | 4 bytes",
        Edits.Compare(Was, Was.With("Flags", field => field with { Type = U32, BitFields = Bits(("Disabled", 1), ("Inherit", 1), ("Level", 2), ("Wide", 8)) })));

    private static StructDeclaration Holding(EquatableArray<BitFieldDeclaration> bits, InputRule? input = null) =>
        Struct("s", Field("Flags", U64) with { BitFields = bits, Input = input }, Field("Other", U64));
}
