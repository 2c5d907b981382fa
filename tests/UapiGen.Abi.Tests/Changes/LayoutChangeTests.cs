using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>One edit of a field is one change, with these arguments.</summary>
public class LayoutChangeTests
{
    private static readonly EnumType s_mode = new("global::Ns.Mode", ScalarKind.U32);

    public static TheoryData<string, StructDeclaration> Cases => new()
    {
        { "FieldRemoved A@0: u32 | 16", Edits.Base.Without("A") },
        { "FieldRemoved C@1: u64 | 32", Edits.Base.Without("C") },
        { "FieldRemoved Out@0: u64 | 24", Edits.Base.Without("Out") },
        { "FieldRemoved Size@0: u64 | 0", Edits.Base.Without("Size").Say(c => c with { Larger = LargerStruct.AcceptZeroTailOrReportSize }) },
        { "FieldMoved A@0: 16 | 20", Edits.Base.Without("A").Before("Out", Field("A", U32)) },
        { "FieldMoved Out@0: 24 | 16", Edits.Base.Without("Out").Before("A", Edits.Base.Fields[5]) },
        { "FieldInserted New@0: 16 | A | 16 | 24", Edits.Base.Before("A", Field("New", U64)) },
        { "FieldInserted New@1: 40 | Reserved | 40 | 48", Edits.Base.Before("Reserved", Field("New", U32, 1)) },
        { "FieldWithoutVersion New@1: 1 | 2", Edits.Base.Append(Field("New", U32, 1)) },
        { "FieldInserted New@0: 32 | C | 32 | 40", Edits.Base.Before("C", Field("New", U64)) },
        { "VersionNotPrefix New@1: 2 | Reserved | 40 | 48", Edits.Base.Before("Reserved", Field("New", U64, 2)) },
        { "FieldWidth A@0: u32 | u64 | 4 bytes | 8 bytes", Edits.Base.With("A", f => f with { Type = U64 }) },
        { "FieldSign A@0: u32 | s32", Edits.Base.With("A", f => f with { Type = S32 }) },
        { "FieldKind A@0: u32 | Ns.Mode:u32", Edits.Base.With("A", f => f with { Type = s_mode }) },
        { "FieldKind C@1: u64 | u32[2]", Edits.Base.With("C", f => f with { Type = new ArrayType(U32, 2) }) },
        { "ArrayLength C@1: u64[2] | u64[3]", Edits.Base.With("C", f => f with { Type = new ArrayType(U64, 3) }) },
        { "FieldRenamed Extra@1: C | Extra", Edits.Base.With("C", f => f with { Name = "Extra" }) },
        { "ReservedReused Extra@1: Reserved | Extra", Edits.Base.With("Reserved", f => f with { Name = "Extra" }) },
        { "ReservedReused Low@1: Reserved | Low, High", Edits.Base.Instead("Reserved", Field("Low", U32, 1), Field("High", U32, 1)) },
        { "FieldVersion Reserved@1: 1 | 2", Edits.Base.With("Reserved", f => f with { Since = 2 }) },
        { "FieldVersion C@1: 1 | 0", Edits.Base.With("C", f => f with { Since = 0 }) },
        { "VersionRemoved -@1: 1 | 48", Edits.Base.With("C", f => f with { Since = 0 }).With("Reserved", f => f with { Since = 0 }) },
        { "FieldRemoved Reserved@1: u64 | 40", Edits.Base.Without("Reserved") },
        { "SizeFieldMoved C@0: Size | C", Edits.Base.With("Size", f => f with { IsStructSize = false }).With("C", f => f with { IsStructSize = true }) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Edit_IsOneChange(string expected, StructDeclaration now)
    {
        StructDeclaration was = expected.StartsWith("ArrayLength", StringComparison.Ordinal)
            ? Edits.Base.With("C", f => f with { Type = new ArrayType(U64, 2) })
            : Edits.Base;
        Assert.Equal(expected, Edits.Compare(was, now));
    }

    [Fact]
    public void Packing_ThatMovesFields_IsOneChange()
    {
        StructDeclaration was = Struct("s", Field("A", U32), Field("B", U64));
        Assert.Equal("Alignment -@-: 0 | 4", Edits.Compare(was, was with { Pack = 4 }));
        Assert.Equal("", Edits.Compare(was, was with { Pack = 8 }));
    }

    [Fact]
    public void PaddingFieldGone_IsPadding()
    {
        StructDeclaration was = Struct("s", Field("A", U16), Field("_pad", U16), Field("B", U32), Field("C", U16), Field("_pad2", U16));
        Assert.Equal("PaddingAppeared _pad@0: 2 | 2 bytes", Edits.Compare(was, was.Without("_pad")));
        Assert.Equal("PaddingAppeared _pad2@0: 10 | 2 bytes", Edits.Compare(was, was.Without("_pad2")));

        // The other way round, nothing that a program sees is changed but by a check.
        Assert.Equal("", Edits.Compare(was.Without("_pad"), was));
        Assert.Equal("", Edits.Compare(was.Without("_pad2"), was));
        Assert.Equal("CheckAdded _pad@0: 0x0", Edits.Compare(was.Without("_pad"), was.With("_pad", f => f with { Input = Edits.Zero })));

        // On i386 it would move what follows it.
        StructDeclaration wide = Struct("s", Field("A", U32), Field("_pad", U32), Field("B", U64));
        Assert.Equal("FieldRemoved _pad@0: u32 | 4", Edits.Compare(wide, wide.Without("_pad")));
        Assert.Equal("FieldInserted _pad@0: 4 | B | 8 | 8", Edits.Compare(wide.Without("_pad"), wide));
    }

    [Fact]
    public void ReservedArray_ThatIsNotCheckedAnyMore_IsOneChange()
    {
        StructDeclaration was = Struct("s", Field("A", U64), Field("Reserved", new ArrayType(U64, 4)) with { Input = Edits.Zero });
        FieldDeclaration shorter = Field("Reserved", new ArrayType(U64, 3));
        Assert.Equal("CheckRemoved Reserved@0: 0x0", Edits.Compare(was, was.Instead("Reserved", Field("New", U64), shorter)));
        Assert.Equal("ReservedReused New@0: Reserved | New, Reserved", Edits.Compare(was.With("Reserved", f => f with { Input = null }), was.Instead("Reserved", Field("New", U64), shorter)));
    }

    [Fact]
    public void EmbeddedStructThatGrew_IsOneChange()
    {
        static StructType Range(params StructMember[] members) => new("global::Ns.Range", new EquatableArray<StructMember>(members));
        static StructDeclaration Holding(AbiType type) =>
            Struct("s", Field("A", type), Field("B", new ArrayType(type, 2)), Field("C", U64), Field("D", new StructType("global::Ns.Outer", new EquatableArray<StructMember>(new StructMember("In", type)))));

        StructType was = Range(new("Start", U64), new("Length", U64));
        Assert.Equal("EmbeddedChanged More@-: Ns.Range | none | More u64", Edits.Compare(Holding(was), Holding(Range([.. was.Members, new("More", U64)]))));
        Assert.Equal("EmbeddedChanged Length@-: Ns.Range | Length u64 | Length u32", Edits.Compare(Holding(was), Holding(Range(new("Start", U64), new("Length", U32)))));
        Assert.Equal("EmbeddedChanged Start@-: Ns.Range | size 16, alignment 8 | size 16, alignment 4", Edits.Compare(Holding(was), Holding(was with { Pack = 4 })));
        Assert.Equal("TypeRenamed -@-: Ns.Range | Ns.Span", Edits.Compare(Holding(was), Holding(was with { Name = "Ns.Span" })));
    }

    [Fact]
    public void PidfdInfo_TheThirdVersionIsNoPrefixOfTheFourth()
    {
        // include/uapi/linux/pidfd.h: VER2 has supported_mask at 72; VER3 put coredump_code and a pad before it (Linux 7.2.13, 7.3.4).
        FieldDeclaration head = Field("head", new ArrayType(U64, 8)), exit = Field("exit", U64, 1);
        StructDeclaration was = Struct("pidfd_info", head, exit, Field("supported_mask", U64, 2));
        StructDeclaration now = Struct("pidfd_info", head, exit, Field("coredump_code", U32, 3), Field("coredump_pad", U32, 3), Field("supported_mask", U64, 2));
        Assert.Equal(
            "VersionNotPrefix coredump_code@2: 3 | supported_mask | 72 | 80",
            Edits.Compare(was, now));
    }
}
