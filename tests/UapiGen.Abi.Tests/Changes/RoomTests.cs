using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Room that kernels really gave a meaning, and what looks like it.</summary>
public class RoomTests
{
    private static readonly FieldDeclaration s_head = Field("head", U64);
    private static readonly FieldDeclaration s_tail = Field("tail", U64);

    /// <summary>perf_event_attr of 4.1: a checked word becomes a field, and its name stands in a new version.</summary>
    [Fact]
    public void ANameOfRoom_IsFreeForOtherRoom() =>
        Assert.Equal("", Compare(
            [s_head, Zero("__reserved_2", U32), Field("next", U32)],
            [s_head, Field("clockid", S32), Field("next", U32), Field("aux_watermark", U32, 1), Zero("__reserved_2", U32, 1)]));

    /// <summary>io_uring_params of 5.4: what is left of resv begins later.</summary>
    [Fact]
    public void AFieldMayTakeTheFirstWordsOfRoom() =>
        Assert.Equal("", Compare(
            [s_head, Zero("resv", new ArrayType(U32, 4)), s_tail],
            [s_head, Field("features", U32) with { IsOutput = true }, Zero("resv", new ArrayType(U32, 3)), s_tail]));

    [Fact]
    public void WhatIsLeftOfRoom_MustBeCheckedFurther() =>
        Assert.Equal("CheckRemoved resv", Compare(
            [s_head, Zero("resv", new ArrayType(U32, 4)), s_tail],
            [s_head, Field("features", U32), Field("resv", new ArrayType(U32, 3)), s_tail]));

    /// <summary>statx of 6.10: only the kernel writes there, and wrote zero so far.</summary>
    [Fact]
    public void SpareAnswers_MayBeGivenAMeaning() =>
        Assert.Equal("", Compare(
            [s_head, Out("__spare3", new ArrayType(U64, 12)), s_tail],
            [s_head, Out("stx_subvol", U64), Out("__spare3", new ArrayType(U64, 11)), s_tail]));

    /// <summary>bpf_map_info of 5.6: a word whose mask says that it is zero in every answer, whatever its name.</summary>
    [Fact]
    public void AnAnswerOfZero_MayBeGivenAMeaning() =>
        Assert.Equal("", Compare(
            [s_head, Out("hole", U32) with { OutputMask = new MaskValue(0) }, Out("next", U32)],
            [s_head, Out("btf_vmlinux_value_type_id", U32), Out("next", U32)]));

    [Fact]
    public void SpareAnswers_AreNoRoomForWhatCallersPass() =>
        Assert.Equal("ReservedReused fd", Compare([s_head, Out("spare", U64), s_tail], [s_head, Field("fd", U64), s_tail]));

    /// <summary>rseq of 6.3: bytes that nobody looked at.</summary>
    [Fact]
    public void UncheckedRoom_IsReused_AndNoMoreIsSaidOfIt() =>
        Assert.Equal("ReservedReused node_id", Compare([s_head, Field("pad", U64), s_tail], [s_head, Out("node_id", U64), s_tail]));

    [Fact]
    public void RoomThatShrinks_IsStillTheRoomOfThatName() =>
        Assert.Equal("ArrayLength resv", Compare(
            [s_head, Zero("resv", new ArrayType(U32, 4)), s_tail],
            [s_head, Zero("resv", new ArrayType(U32, 2)), s_tail]));

    [Fact]
    public void AnInsertion_DoesNotMakeOtherRoomOfRoom() =>
        Assert.Equal("FieldInserted inserted", Compare(
            [s_head, Field("ac_pad", new ArrayType(U8, 8)), s_tail],
            [s_head, Field("inserted", U64), Field("ac_pad", new ArrayType(U8, 8)), s_tail]));

    [Fact]
    public void ARemoval_DoesNotMakeTheFieldBeforeItRoom() =>
        Assert.Equal("FieldRemoved flags", Compare(
            [s_head, Field("flags", U32), Zero("__reserved", U32), s_tail],
            [s_head, Zero("__reserved", U32), s_tail]));

    [Fact]
    public void NeighboursThatChangePlacesAcrossVersions_AreOneEdit() =>
        Assert.Equal("FieldMoved one", Compare([s_head, Field("one", U64), Field("two", U64, 1)], [s_head, Field("two", U64), Field("one", U64, 1)]));

    /// <summary>pidfd_info of 7.1: the field that was last is pushed into a new version, which is one edit.</summary>
    [Fact]
    public void AnInsertionThatTakesTheLastPlaceOfAVersion_IsAllThatIsSaid()
    {
        AbiChange change = Assert.Single(AbiDiff.Compare(
            Snapshot([s_head, Out("supported_mask", U64) with { Since = 1 }]),
            Snapshot([s_head, Out("coredump_code", U64) with { Since = 1 }, Out("supported_mask", U64) with { Since = 2 }])));

        Assert.Equal((BreakRule.VersionNotPrefix, "coredump_code", 1), (change.Rule, change.Field, change.Version));
        Assert.Equal(["2", "supported_mask", "8", "16"], change.Arguments);
    }

    /// <summary>taskstats of 6.16: fields that stood in the middle are a version at the end.</summary>
    [Fact]
    public void AFieldThatIsMovedIntoANewVersion_IsMoved_AndNoMore() =>
        Assert.Equal("FieldMoved cpu_delay_max", Compare(
            [s_head, Field("cpu_delay_max", U64), s_tail],
            [s_head, s_tail, Field("cpu_delay_max", U64, 1)]));

    private static FieldDeclaration Zero(string name, AbiType type, int since = 0) => Field(name, type, since) with { Input = new InputRule(new MaskValue(0), Errno.EINVAL) };

    private static FieldDeclaration Out(string name, AbiType type) => Field(name, type) with { IsOutput = true };

    private static string Compare(FieldDeclaration[] was, FieldDeclaration[] now) =>
        string.Join("; ", AbiDiff.Compare(Snapshot(was), Snapshot(now)).Select(change => $"{change.Rule} {change.Field}"));

    private static AbiSnapshot Snapshot(FieldDeclaration[] fields) =>
        AbiSnapshot.Of(Struct("room", fields) with { Contract = new Contract { Reply = Reply.CopyHead } }, "Room");
}
