using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

public class EnumChangeTests
{
    private const string E = "Ns.E";

    private static string Compare((string, ulong)[] was, (string, ulong)[] now, ScalarKind wasKind = ScalarKind.U32, ScalarKind nowKind = ScalarKind.U32) =>
        Edits.Compare(Snapshot(was, wasKind), Snapshot(now, nowKind));

    private static AbiSnapshot Snapshot((string Name, ulong Value)[] members, ScalarKind kind = ScalarKind.U32) => Edits.Snapshot(
        Struct("s", Field("A", new EnumType(E, kind)), Field("B", U32), Field("C", new ArrayType(new EnumType(E, kind), 2)), Field("D", U64)),
        new EnumDeclaration(E, kind, new EquatableArray<EnumMember>([.. members.Select(member => new EnumMember(member.Name, member.Value))])));

    [Fact]
    public void Sequence_EditsAreOneChange()
    {
        (string, ulong)[] was = [("A", 0), ("B", 1), ("C", 2), ("D", 3)];
        Assert.Equal("EnumMemberRemoved -@-: Ns.E | D | 0x3", Compare(was, was[..3]));
        Assert.Equal("EnumMemberValue -@-: Ns.E | D | 0x3 | 0x9", Compare(was, [.. was[..3], ("D", 9)]));
        Assert.Equal("EnumMemberInserted -@-: Ns.E | New | B | 0x1 | 0x2", Compare(was, [("A", 0), ("New", 1), ("B", 2), ("C", 3), ("D", 4)]));
        Assert.Equal("", Compare(was, [.. was, ("E", 4)]));
        Assert.Equal("", Compare(was, [.. was, ("Alias", 2)]));
    }

    [Fact]
    public void Flags_EditsAreOneChange()
    {
        (string, ulong)[] was = [("None", 0), ("A", 1), ("B", 2), ("All", 3)];
        Assert.Equal("FlagBitReused -@-: Ns.E | B | C | 0x2", Compare(was, [("None", 0), ("A", 1), ("C", 2), ("All", 3)]));
        Assert.Equal("EnumMemberValue -@-: Ns.E | A | 0x1 | 0x8", Compare(was, [("None", 0), ("A", 8), ("B", 2), ("All", 3)]));
        Assert.Equal("", Compare(was, [("None", 0), ("A", 1), ("B", 2), ("C", 4), ("All", 7)]));
        Assert.Equal("EnumMemberValue -@-: Ns.E | All | 0x3 | 0x7", Compare(was, [("None", 0), ("A", 1), ("B", 2), ("All", 7)]));
    }

    [Fact]
    public void NegativeMembers_AreNamedAsTheyAre() =>
        Assert.Equal(
            "EnumMemberValue -@-: Ns.E | A | -1 | -2",
            Compare([("A", ulong.MaxValue)], [("A", ulong.MaxValue - 1)], ScalarKind.S32, ScalarKind.S32));

    [Fact]
    public void Underlying_IsOneChangeWhereverTheEnumIsUsed() =>
        Assert.Equal("EnumUnderlying -@-: Ns.E | u32 | u64", Compare([("A", 0)], [("A", 0)], ScalarKind.U32, ScalarKind.U64));

    [Fact]
    public void EnumThatNothingUses_IsSaidToBeGone()
    {
        AbiSnapshot was = Edits.Snapshot(Edits.Base, new EnumDeclaration(E, ScalarKind.U32, default));
        Assert.Equal("EnumRemoved -@-: Ns.E", Edits.Compare(was, Edits.Snapshot(Edits.Base)));
        Assert.Equal("", Edits.Compare(Edits.Snapshot(Edits.Base), was));
    }

    [Fact]
    public void RenamedEnum_IsOneChange()
    {
        AbiSnapshot was = Snapshot([("A", 0), ("B", 1)]);
        StructDeclaration renamed = Struct("s", Field("A", new EnumType("Ns.F", ScalarKind.U32)), Field("B", U32), Field("C", new ArrayType(new EnumType("Ns.F", ScalarKind.U32), 2)), Field("D", U64));
        Assert.Equal("TypeRenamed -@-: Ns.E | Ns.F", Edits.Compare(was, Edits.Snapshot(renamed, was.Enums[0] with { Name = "Ns.F" })));
    }
}
