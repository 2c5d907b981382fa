using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>Names in C: to say one is growth, to say another breaks sources.</summary>
public class CNameChangeTests
{
    public static TheoryData<string?, string?, string> Members => new()
    {
        { null, "MY_FAST", "" },
        { null, "", "" },
        { "", "MY_FAST", "" },
        { "", null, "" },
        { "MY_FAST", "MY_FAST", "" },
        { "MY_FAST", "MY_QUICK", "Ns.Modes | Fast | MY_FAST | MY_QUICK" },
        { "MY_FAST", "", "Ns.Modes | Fast | MY_FAST | " },
        { "MY_FAST", null, "Ns.Modes | Fast | MY_FAST | MODES_FAST" },
        // What follows from the declaration anyway need not be said.
        { "MODES_FAST", null, "" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void NameOfAMember(string? was, string? now, string change) => Assert.Equal(change, Compare(Named(member: was), Named(member: now)));

    [Fact]
    public void NamesOfTheRest()
    {
        Assert.Equal(" | [Ioctl] | A | MY_ARGS_IOCTL", Compare(Named(names: new("A")), Named()));
        Assert.Equal(" | [Capability] | A | B", Compare(Named(names: new(Capability: "A")), Named(names: new(Capability: "B"))));
        Assert.Equal(" | [CPrefix] | A_SIZE_VER | MY_ARGS_SIZE_VER", Compare(Named(names: new(Sizes: "A_SIZE_VER")), Named()));
        Assert.Equal(" | Most | A | MY_ARGS_MOST", Compare(Named(constant: "A"), Named()));
        Assert.Equal("Ns.Modes |  | modes | ", Compare(Named(tag: "modes"), Named()));
        Assert.Equal("", Compare(Named(), Named(names: new("A", "B", "C_SIZE_VER"), constant: "D", tag: "e")));
    }

    /// <summary>No byte changes: whoever keeps the baseline may accept it, and else may not promote it.</summary>
    [Fact]
    public void AnotherName_IsPromotedOnlyWhereNamesAreAccepted()
    {
        Baseline shipped = Promotion.Promote(BaselineDraft.Update(null, Named(member: "MY_FAST")), "1").Baseline!;
        Baseline draft = BaselineDraft.Update(shipped, Named(member: "MY_QUICK"));

        Assert.Equal(BreakRule.CNameChanged, Assert.Single(Promotion.Promote(draft, "2").Breaks).Rule);
        Assert.Equal("MY_QUICK", Promotion.Promote(draft, "2", acceptsNames: true).Baseline!.Shipped!.Enums[0].Members[0].CName);
    }

    private static string Compare(AbiSnapshot was, AbiSnapshot now) => string.Join("; ", AbiDiff.Compare(was, now).Select(change =>
    {
        Assert.Equal(BreakRule.CNameChanged, change.Rule);
        return string.Join(" | ", change.Arguments);
    }));

    private static AbiSnapshot Named(string? member = null, StatedNames? names = null, string? constant = null, string? tag = null)
    {
        EnumDeclaration modes = new("Ns.Modes", ScalarKind.U32, new(new EnumMember("Fast", 1) { CName = member }, new EnumMember("Safe", 2))) { CName = tag };
        StructDeclaration declaration = Struct("my_args", Field("Mode", new EnumType("Ns.Modes", ScalarKind.U32))) with { Command = new CommandDeclaration(0xAE, 1) };
        return AbiSnapshot.Of(declaration, "Ns.MyArgs", new(modes), new(new ConstantDeclaration("Most", 64) { CName = constant }), 250) with { Names = names ?? StatedNames.None };
    }
}
