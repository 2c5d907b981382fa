using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>What neighbours do to each other is one edit.</summary>
public class NeighbourTests
{
    private static readonly FieldDeclaration s_flags = Field("flags", U64);
    private static readonly FieldDeclaration s_reserved = Field("reserved", U32) with { Input = new InputRule(new MaskValue(0), Errno.EINVAL) };

    [Fact]
    public void FieldThatBecameNarrower_IsAllThatIsSaid_WhateverIsPutBehindIt()
    {
        Assert.Equal("FieldWidth mode", Compare([s_flags, Field("mode", U64)], [s_flags, Field("mode", U32), s_reserved]));
        Assert.Equal("FieldWidth mode", Compare([s_flags, Field("mode", U64)], [s_flags, Field("mode", U32), Field("order", U32)]));
        Assert.Equal("FieldWidth mode", Compare([s_flags, Field("mode", U64), Field("last", U64)], [s_flags, Field("mode", U32), s_reserved, Field("last", U64)]));
    }

    [Fact]
    public void FieldThatTookRoom_IsAllThatIsSaid_ButAFieldThatIsGone()
    {
        Assert.Equal("FieldWidth mode", Compare([s_flags, Field("mode", U32), s_reserved], [s_flags, Field("mode", U64)]));
        Assert.Equal("FieldRemoved order, FieldWidth mode", Compare([s_flags, Field("mode", U32), Field("order", U32)], [s_flags, Field("mode", U64)]));
    }

    [Fact]
    public void RoomThatMovedUp_IsNoNewNameOfTheFieldThatIsGone() =>
        Assert.Equal("FieldRemoved order", Compare([s_flags, Field("mode", U64), Field("order", U32), s_reserved], [s_flags, Field("mode", U64), s_reserved]));

    [Fact]
    public void FieldThatIsWhereItWas_DidNotMove_WhateverTheOthersDid()
    {
        FieldDeclaration mode = Field("mode", U64), order = Field("order", U64);
        Assert.Equal("FieldMoved flags", Compare([s_flags, mode, order], [order, mode, s_flags]));
    }

    private static string Compare(FieldDeclaration[] was, FieldDeclaration[] now) =>
        string.Join(", ", AbiDiff.Compare(Snapshot(was), Snapshot(now)).Select(change => change.Rule + " " + change.Field));

    private static AbiSnapshot Snapshot(FieldDeclaration[] fields) => AbiSnapshot.Of(Struct("s", fields), "Ns.S");
}
