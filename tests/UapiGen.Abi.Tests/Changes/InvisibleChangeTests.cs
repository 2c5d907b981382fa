using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Edits of a contract that no call can tell, or that only let more calls succeed; and a growth that a number can tell.</summary>
public class InvisibleChangeTests
{
    [Fact]
    public void AZeroThatWasRefused_MayBeTaken() =>
        Assert.Equal("", Compare(new Contract(), new Contract { Zero = ZeroSize.MeansVersion0 }));

    [Fact]
    public void AZeroThatWasAnsweredWithTheSize_IsAskedFor() =>
        Assert.Equal("ZeroSizeMeaning", Compare(
            new Contract { Small = SmallStruct.RejectAndReportSize },
            new Contract { Small = SmallStruct.RejectAndReportSize, Zero = ZeroSize.MeansVersion0 }));

    [Fact]
    public void WithoutALargerStruct_ThereIsNoTailToClear() =>
        Assert.Equal("", Compare(
            new Contract { Larger = LargerStruct.Reject, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged },
            new Contract { Larger = LargerStruct.Reject, Reply = Reply.CopyStructToUser, ReplySize = ReplySize.Unchanged }));

    [Fact]
    public void WithoutALargerStruct_WhatIsFilledIsWhatWasPassed() =>
        Assert.Equal("", Compare(
            new Contract { Larger = LargerStruct.Reject, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged },
            new Contract { Larger = LargerStruct.Reject, Reply = Reply.CopyHead, ReplySize = ReplySize.Filled }));

    /// <summary>The cap that goes with a scan is none that somebody lowered.</summary>
    [Fact]
    public void ATailThatBeginsToCount_IsOneBreak() =>
        Assert.Equal("NonzeroTailRejected", Compare(new Contract { Larger = LargerStruct.Truncate }, new Contract { Larger = LargerStruct.AcceptZeroTail }));

    /// <summary>PROCMAP_QUERY and PAGEMAP_SCAN have a size field, and numbers that carry sizeof and are compared whole.</summary>
    [Fact]
    public void ANumberThatCarriesSizeof_ChangesWhenTheStructGrows()
    {
        var command = new CommandDeclaration((byte)'f', 17, IoctlDirection.ReadWrite);
        FieldDeclaration size = Field("size", U64) with { IsStructSize = true };
        AbiSnapshot was = AbiSnapshot.Of(Struct("query", size) with { Command = command }, "Query");
        AbiSnapshot now = AbiSnapshot.Of(Struct("query", size, Field("more", U64, 1)) with { Command = command }, "Query");

        AbiChange change = Assert.Single(AbiDiff.Compare(was, now));

        Assert.Equal(BreakRule.CommandNumber, change.Rule);
        Assert.Equal(["0x66 0x11 size 8", "0x66 0x11 size 16"], change.Arguments);
    }

    /// <summary>A mask of all flags has more bits with each new flag; losing one, or having one that no flag is, is a change.</summary>
    [Theory]
    [InlineData(7, "")]
    [InlineData(5, "ConstantValue")]
    [InlineData(11, "ConstantValue")]
    public void AMaskOfAllConstants_GrowsWithThem(ulong all, string expected)
    {
        AbiSnapshot was = WithConstants(("A", 1), ("B", 2), ("All", 3)), now = WithConstants(("A", 1), ("B", 2), ("C", 4), ("All", all));

        Assert.Equal(expected, string.Join("; ", AbiDiff.Compare(was, now).Select(change => change.Rule)));
    }

    private static AbiSnapshot WithConstants(params (string Name, ulong Value)[] constants) => Snapshot(new Contract()) with
    {
        Constants = new(constants.Select(one => new ConstantDeclaration(one.Name, one.Value)).ToArray()),
    };

    private static string Compare(Contract was, Contract now) => string.Join("; ", AbiDiff.Compare(Snapshot(was), Snapshot(now)).Select(change => change.Rule));

    private static AbiSnapshot Snapshot(Contract contract) =>
        AbiSnapshot.Of(Struct("call", Field("size", U64) with { IsStructSize = true }, Field("value", U64)) with { Contract = contract }, "Call");
}
