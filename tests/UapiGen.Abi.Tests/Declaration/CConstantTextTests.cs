namespace UapiGen.Abi.Tests.Declaration;

/// <summary>Values as strace prints them: under the names of C, flags with bars between.</summary>
public class CConstantTextTests
{
    private static readonly EnumDeclaration s_resolve = Enum(
        "Ns.ResolveFlags", ScalarKind.U64, ("None", 0, ""), ("NoCrossMount", 1, "RESOLVE_NO_XDEV"), ("Beneath", 8, "RESOLVE_BENEATH"), ("InRoot", 16, "RESOLVE_IN_ROOT"), ("All", 25, ""));

    // O_SYNC has a bit that no other name has, and is more than O_DSYNC; the mask of all says less than what is in it.
    private static readonly EnumDeclaration s_open = Enum(
        "Ns.Open", ScalarKind.S32, ("DataSync", 0x1000, "O_DSYNC"), ("Sync", 0x101000, "O_SYNC"), ("Append", 0x400, "O_APPEND"), ("Known", 0x1400, "O_KNOWN"), ("High", 0xFFFF_FFFF_8000_0000, "O_HIGH"));

    private static readonly EnumDeclaration s_type = Enum("Ns.PerfType", ScalarKind.U32, ("Hardware", 0, null), ("Software", 1, null), ("Tracepoint", 2, null), ("Max", 3, ""), ("Raw", 4, "PERF_TYPE_RAW"));

    private static readonly EnumDeclaration s_order = Enum("Ns.Order", ScalarKind.S32, ("Before", ulong.MaxValue, "ORDER_BEFORE"), ("After", 1, "ORDER_AFTER"));

    [Theory]
    [InlineData(0, null)]
    [InlineData(8, "RESOLVE_BENEATH")]
    [InlineData(9, "RESOLVE_NO_XDEV|RESOLVE_BENEATH")]
    [InlineData(25, "RESOLVE_NO_XDEV|RESOLVE_BENEATH|RESOLVE_IN_ROOT")]
    [InlineData(0x89, "RESOLVE_NO_XDEV|RESOLVE_BENEATH|0x80")]
    [InlineData(0x84, null)]
    public void Flags_AreSaidBitByBit(ulong value, string? words) => Assert.Equal(words, CConstantText.Of(s_resolve, value));

    [Theory]
    [InlineData(0x1000, "O_DSYNC")]
    [InlineData(0x101000, "O_SYNC")]
    [InlineData(0x101400, "O_SYNC|O_APPEND")]
    [InlineData(0x1400, "O_APPEND|O_DSYNC")]
    [InlineData(0x100000, null)]
    [InlineData(0x8000_0000, "O_HIGH")]
    public void SeveralBits_AreOneNameWhereOneOfThemHasNone(ulong value, string? words) => Assert.Equal(words, CConstantText.Of(s_open, value));

    [Theory]
    [InlineData(0, "PERF_TYPE_HARDWARE")]
    [InlineData(2, "PERF_TYPE_TRACEPOINT")]
    [InlineData(3, null)]
    [InlineData(4, "PERF_TYPE_RAW")]
    [InlineData(6, null)]
    public void Values_AreSaidWhole(ulong value, string? words) => Assert.Equal(words, CConstantText.Of(s_type, value));

    /// <summary>What the kernel checks bit by bit are flags, however few there are.</summary>
    [Fact]
    public void Mask_IsSaidBitByBit_WhateverItsNames()
    {
        Assert.Equal("PERF_TYPE_TRACEPOINT|PERF_TYPE_RAW", CConstantText.Of(s_type, 6, isMask: true));
        Assert.Null(CConstantText.Of(s_type, 0, isMask: true));
    }

    [Fact]
    public void Sign_IsTheInteger_s()
    {
        Assert.Equal("ORDER_BEFORE", CConstantText.Of(s_order, 0xFFFF_FFFF));
        Assert.Equal("ORDER_BEFORE", CConstantText.Of(s_order, ulong.MaxValue));
    }

    [Fact]
    public void Whole_IsItsTagOrWhatItsConstantsBeginWith()
    {
        Assert.Equal("RESOLVE_*", CConstantName.OfWhole(s_resolve));
        Assert.Equal("enum perf_type_id", CConstantName.OfWhole(s_type with { CName = "perf_type_id" }));
        Assert.Equal("PERF_TYPE_*", CConstantName.OfWhole(s_type));
        Assert.Equal("ADD_SEND", CConstantName.OfWhole(Enum("Ns.Add", ScalarKind.U32, ("None", 0, ""), ("Send", 2, null))));
        // A name that others begin with, and names that begin with nothing in common.
        Assert.Equal("A_*", CConstantName.OfWhole(Enum("Ns.E", ScalarKind.U32, ("One", 1, "A_B"), ("Two", 2, "A_B_C"))));
        Assert.Null(CConstantName.OfWhole(Enum("Ns.E", ScalarKind.U32, ("One", 1, "A_B"), ("Two", 2, "B_A"))));
        Assert.Null(CConstantName.OfWhole(Enum("Ns.E", ScalarKind.U32, ("One", 1, ""))));
    }

    private static EnumDeclaration Enum(string name, ScalarKind kind, params (string Name, ulong Value, string? CName)[] members) =>
        new(name, kind, new EquatableArray<EnumMember>([.. members.Select(member => new EnumMember(member.Name, member.Value) { CName = member.CName })]));
}
