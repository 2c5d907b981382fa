using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>What is said of alignment, of what follows a struct, and of versions that were withdrawn.</summary>
public class AlignmentChangeTests
{
    private static StructDeclaration Args { get; } = Struct("args", Field("Id", U32), Field("Kind", U32), Field("Address", U64) with { Align = 8 }, Field("Count", U32), Field("Rest", U32));

    public static TheoryData<string, StructDeclaration, StructDeclaration> Breaks => new()
    {
        { "AlignedChanged Address@0: 8 | 0", Args, Args.With("Address", f => f with { Align = 0 }) },
        { "AlignedChanged -@-: 0 | 16", Args, Args with { Align = 16 } },
        { "AlignedChanged -@-: 32 | 8", Args with { Align = 32 }, Args with { Align = 8 } },
        { "FlexibleTailAdded str@-: u8[]", Args, Args with { Tail = new("str", U8) } },
        { "FlexibleTailRemoved str@-: u8[]", Args with { Tail = new("str", U8) }, Args },
        { "FlexibleTailChanged str@-: u8[] | u16[]", Args with { Tail = new("str", U8) }, Args with { Tail = new("str", U16) } },
        { "FieldRenamed text@-: str | text", Args with { Tail = new("str", U8) }, Args with { Tail = new("text", U8) } },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Edit_IsOneChange(string expected, StructDeclaration was, StructDeclaration now) => Assert.Equal(expected, Edits.Compare(was, now));

    [Fact]
    public void WhatMovesNothing_IsNoBreak()
    {
        // The struct is aligned to 8 on i386 as well, and Address lies at 8 there anyhow.
        Assert.Equal("", Edits.Compare(Args, Args with { Align = 8 }));
        Assert.Equal("", Edits.Compare(Args with { Align = 8 }, (Args with { Align = 8 }).With("Address", f => f with { Align = 0 })));
    }

    [Fact]
    public void AVersionBeforeATail_IsGrowth() => Assert.Equal("", Edits.Compare(
        Args with { Tail = new("end", U8) },
        Args.Append(Field("More", U64, 1)) with { Tail = new("end", U8) }));

    [Fact]
    public void AVersionThatFollowsAWithdrawnOne_IsGrowth() => Assert.Equal("", Edits.Compare(
        Args,
        Args.Append(Field("More", U64, 1), Field("Code", U32, 3), Field("Pad", U32, 3), Field("Mask", U64, 3)) with { SkippedVersions = new(new SkippedVersion(2, 40)) }));

    [Fact]
    public void AVersionThatWasWithdrawnAfterItShipped_IsNoPrefix() => Assert.Equal(
        "VersionNotPrefix Code@2: 3 | Mask | 32 | 40",
        Edits.Compare(
            Args.Append(Field("More", U64, 1), Field("Mask", U64, 2)),
            Args.Append(Field("More", U64, 1), Field("Code", U32, 3), Field("Pad", U32, 3), Field("Mask", U64, 3)) with { SkippedVersions = new(new SkippedVersion(2, 40)) }));

    /// <summary>Its fields stay where they are: no size tells any more who knows the first of them.</summary>
    [Fact]
    public void AShippedVersionThatIsWithdrawnAsItIs_IsGone() => Assert.Equal(
        "VersionRemoved -@1: 1 | 32",
        Edits.Compare(
            Args.Append(Field("More", U64, 1), Field("Mask", U64, 2)),
            Args.Append(Field("More", U64, 2), Field("Mask", U64, 2)) with { SkippedVersions = new(new SkippedVersion(1, 32)) }));

    /// <summary>The number of a command carries the size, which follows.</summary>
    [Fact]
    public void AnAlignmentThatChangesTheSizeOfACommand_IsOneChange()
    {
        StructDeclaration was = Args with { Command = new CommandDeclaration(0xAE, 0x10, IoctlDirection.Write), Contract = new Contract { SizeSource = SizeSource.Fixed } };
        Assert.Equal("AlignedChanged -@-: 0 | 64", Edits.Compare(was, was with { Align = 64 }));
    }
}
