using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Declaration;

/// <summary>Axes that do not hold together are each found, once, with their words; and what the kernel has passes.</summary>
public class AxisCheckTests
{
    private static readonly FieldDeclaration s_size = Field("size", U64) with { IsStructSize = true };
    private static readonly FieldDeclaration s_flags = Field("flags", U64);
    private static readonly FieldDeclaration s_known = s_flags with { Input = new InputRule(new MaskValue(3), Errno.EINVAL) };
    private static readonly FieldDeclaration s_output = Field("output", U64) with { IsOutput = true };
    private static readonly InputRule s_zero = new(new MaskValue(0), Errno.EINVAL);
    private static readonly CommandDeclaration s_command = new(1, 2, IoctlDirection.ReadWrite);

    public static TheoryData<string> Faults => [.. s_cases.Keys];

    private static readonly Dictionary<string, (StructDeclaration Declaration, DeclarationRule Rule, string? Field, string[] Arguments)> s_cases = new()
    {
        ["floor without size"] = (With(Unsized() with { Floor = 8 }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Floor", "8", "Fixed"]),
        ["small without size"] = (With(Unsized() with { Small = SmallStruct.RejectAndReportSize }, s_size), DeclarationRule.SizeRuleWithoutSize, null, ["Small", "RejectAndReportSize", "Fixed"]),
        ["zero without size"] = (With(Unsized() with { Zero = ZeroSize.MeansVersion0 }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Zero", "MeansVersion0", "Fixed"]),
        ["cap without size"] = (With(Unsized(SizeSource.KernelFirst) with { Cap = SizeCap.PageSize }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Cap", "PageSize", "KernelFirst"]),
        ["report of a cap without size"] = (With(Unsized() with { CapReportsSize = true }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["CapReportsSize", "true", "Fixed"]),
        ["larger without size"] = (With(Unsized() with { Larger = LargerStruct.RejectAndReportSize }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Larger", "RejectAndReportSize", "Fixed"]),
        ["width without size"] = (With(Unsized() with { SizeWidth = SizeWidth.Bits32 }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["SizeWidth", "Bits32", "Fixed"]),
        ["null without size"] = (With(Unsized() with { Null = NullStruct.NoStructWithoutSize }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Null", "NoStructWithoutSize", "Fixed"]),
        ["tail without size"] = (With(Unsized() with { Tail = TailStart.KnownEnd }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Tail", "KnownEnd", "Fixed"]),
        ["cut without size"] = (With(Unsized() with { Cut = CutReply.Reported }, s_flags), DeclarationRule.SizeRuleWithoutSize, null, ["Cut", "Reported", "Fixed"]),
        ["one size grown"] = (With(Unsized(), s_flags, Field("b", U64, 1)), DeclarationRule.FixedSizeGrows, null, ["SizeSource", "1"]),
        ["width of a field"] = (With(new Contract { SizeWidth = SizeWidth.Bits64 }, s_size), DeclarationRule.RuleNeedsArgument, null, ["SizeWidth", "Bits64", "Field"]),
        ["width of command bits"] = (With(new Contract { SizeSource = SizeSource.CommandBits, SizeWidth = SizeWidth.Bits32 }, s_flags) with { Command = s_command }, DeclarationRule.RuleNeedsArgument, null, ["SizeWidth", "Bits32", "CommandBits"]),
        ["no size in command bits"] = (With(new Contract { SizeSource = SizeSource.CommandBits, Null = NullStruct.NoStructWithoutSize }, s_flags) with { Command = s_command }, DeclarationRule.RuleNeedsArgument, null, ["Null", "NoStructWithoutSize", "CommandBits"]),
        ["zero twice"] = (With(new Contract { Zero = ZeroSize.MeansVersion0, Null = NullStruct.NoStructWithoutSize }, s_flags), DeclarationRule.ZeroSizeTwice, null, ["Zero", "MeansVersion0", "NoStructWithoutSize"]),
        ["report of a passed small size"] = (With(new Contract { SizeSource = SizeSource.Argument, Small = SmallStruct.RejectAndReportSize }, s_size), DeclarationRule.ReportOfPassedSize, null, ["Small", "RejectAndReportSize", "Argument"]),
        ["report of a passed large size"] = (With(new Contract { SizeSource = SizeSource.Argument, Larger = LargerStruct.AcceptZeroTailOrReportSize }, s_size), DeclarationRule.ReportOfPassedSize, null, ["Larger", "AcceptZeroTailOrReportSize", "Argument"]),
        ["tail of a refused struct"] = (With(new Contract { Larger = LargerStruct.Reject, Tail = TailStart.KnownEnd }, s_flags), DeclarationRule.TailNotScanned, null, ["Tail", "KnownEnd", "Reject"]),
        ["unread tail"] = (With(new Contract { Request = Request.InputFields }, s_flags with { IsInput = true }), DeclarationRule.TailOfUnreadStruct, null, ["Request", "InputFields", "AcceptZeroTail"]),
        ["unread check"] = (With(Reading(Request.InputFields), s_flags with { IsInput = true }, Field("b", U64) with { Input = s_zero }), DeclarationRule.RuleOnUnreadField, "b", ["MustBeZero", "InputFields"]),
        ["input of a whole struct"] = (Struct("s", s_flags with { IsInput = true }), DeclarationRule.InputWithoutInputFields, "flags", ["Input", "Whole"]),
        ["input of nothing"] = (With(Reading(Request.None), s_flags with { IsInput = true }), DeclarationRule.InputWithoutInputFields, "flags", ["Input", "None"]),
        ["no input"] = (With(Reading(Request.InputFields), s_flags), DeclarationRule.InputFieldsMissing, null, ["Request"]),
        ["input without floor"] = (With(Reading(Request.InputFields) with { Small = SmallStruct.ZeroExtend }, s_flags with { IsInput = true }), DeclarationRule.InputFieldPastFloor, "flags", ["Input", "8", "0"]),
        ["late input"] = (With(Reading(Request.InputFields), s_flags with { IsInput = true }, Field("b", U64, 1) with { IsInput = true }), DeclarationRule.InputFieldPastFloor, "b", ["Input", "16", "8"]),
        ["no output"] = (With(new Contract { Reply = Reply.OutputFields }, s_flags), DeclarationRule.OutputFieldsMissing, null, ["Reply"]),
        ["cut of nothing"] = (With(new Contract { Cut = CutReply.Reported }, s_flags), DeclarationRule.ReplyRuleWithoutReply, null, ["Cut", "Reported", "None"]),
        ["cut of single fields"] = (With(new Contract { Reply = Reply.OutputFields, Cut = CutReply.Refused }, s_output), DeclarationRule.ReplyRuleWithoutReply, null, ["Cut", "Refused", "OutputFields"]),
        ["filled single fields"] = (With(new Contract { Reply = Reply.OutputFields, ReplySize = ReplySize.Filled }, s_size, s_output), DeclarationRule.ReplyRuleWithoutReply, null, ["ReplySize", "Filled", "OutputFields"]),
        ["failed without reply"] = (With(new Contract { ErrorReply = ErrorReply.Copied }, s_flags), DeclarationRule.ReplyRuleWithoutReply, null, ["ErrorReply", "Copied", "None"]),
        ["report of a cut"] = (With(new Contract { Cut = CutReply.Refused, CutReportsSize = true }, s_output), DeclarationRule.ReportWithoutSizeField, null, ["CutReportsSize", "true"]),
        ["later bits of any value"] = (Later(s_flags, 1, 2), DeclarationRule.KnownSinceWithoutKnownBits, "flags", ["KnownSince"]),
        ["later bits of zero"] = (Later(s_flags with { Input = s_zero }, 1, 2), DeclarationRule.KnownSinceWithoutKnownBits, "flags", ["KnownSince"]),
        ["later unknown bits"] = (Later(s_known, 1, 4), DeclarationRule.KnownSinceUnknownBits, "flags", ["KnownSince", "0x4", "0x3"]),
        ["no later bits"] = (Later(s_known, 1, 0), DeclarationRule.KnownSinceUnknownBits, "flags", ["KnownSince", "0x0", "0x3"]),
        ["bits of version 0"] = (Later(s_known, 0, 2), DeclarationRule.KnownSinceVersion, "flags", ["KnownSince", "0", "0", "1"]),
        ["bits of no version"] = (Later(s_known, 2, 2), DeclarationRule.KnownSinceVersion, "flags", ["KnownSince", "2", "0", "1"]),
        ["size width"] = (With(new Contract { SizeWidth = (SizeWidth)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["SizeWidth", "9", "SizeWidth"]),
        ["null"] = (With(new Contract { Null = (NullStruct)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Null", "9", "NullStruct"]),
        ["tail"] = (With(new Contract { Tail = (TailStart)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Tail", "9", "TailStart"]),
        ["request"] = (With(new Contract { Request = (Request)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Request", "9", "Request"]),
        ["cut"] = (With(new Contract { Cut = (CutReply)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["Cut", "9", "CutReply"]),
        ["error reply"] = (With(new Contract { ErrorReply = (ErrorReply)9 }, s_flags), DeclarationRule.UnknownContractValue, null, ["ErrorReply", "9", "ErrorReply"]),
        ["null error"] = (With(new Contract { NullError = (Errno)4096 }, s_flags), DeclarationRule.UnknownContractValue, null, ["NullError", "4096", "Errno"]),
        ["larger error"] = (With(new Contract { LargerError = (Errno)4096 }, s_flags), DeclarationRule.UnknownContractValue, null, ["LargerError", "4096", "Errno"]),
        ["cut error"] = (With(new Contract { CutError = (Errno)4096 }, s_flags), DeclarationRule.UnknownContractValue, null, ["CutError", "4096", "Errno"]),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Fault_IsFoundAlone(string name)
    {
        (StructDeclaration declaration, DeclarationRule rule, string? at, string[] arguments) = s_cases[name];

        DeclarationFault fault = Assert.Single(DeclarationCheck.Check(declaration));

        Assert.Equal(new DeclarationFault(rule, at, new EquatableArray<string>(arguments)), fault);
    }

    [Fact]
    public void SameBitsTwice_AreNamedOnce()
    {
        StructDeclaration twice = Later(s_known with { KnownSince = new(new VersionedBits(1, new MaskValue(2)), new VersionedBits(1, new MaskValue(3))) });

        DeclarationFault fault = Assert.Single(DeclarationCheck.Check(twice));

        Assert.Equal(new DeclarationFault(DeclarationRule.KnownSinceTwice, "flags", new EquatableArray<string>("KnownSince", "0x2", "1", "1")), fault);
    }

    [Fact]
    public void WhatTheKernelHas_Passes()
    {
        Assert.Empty(DeclarationCheck.Check(With(Unsized(), s_size, s_flags)));
        Assert.Empty(DeclarationCheck.Check(With(Unsized(SizeSource.KernelFirst), s_flags, Field("b", U64, 1))));
        Assert.Empty(DeclarationCheck.Check(With(Unsized() with { Reply = Reply.OutputFields, LargerError = Errno.EINVAL }, s_size, s_output)));
        Assert.Empty(DeclarationCheck.Check(With(Unsized() with { ErrorReply = ErrorReply.Zeroed, Null = NullStruct.Reject }, s_output)));
        Assert.Empty(DeclarationCheck.Check(With(Reading(Request.None) with { SizeSource = SizeSource.Argument, ReplySize = ReplySize.Filled }, s_size, s_output)));
        Assert.Empty(DeclarationCheck.Check(With(Reading(Request.InputFields), s_known with { IsInput = true }, s_output)));
        Assert.Empty(DeclarationCheck.Check(With(new Contract { Null = NullStruct.NoStructWithoutSize, SizeWidth = SizeWidth.Bits32 }, s_flags)));
        Assert.Empty(DeclarationCheck.Check(With(new Contract { Tail = TailStart.KnownEnd, Small = SmallStruct.ZeroExtend }, s_flags, Field("b", U32))));
        Assert.Empty(DeclarationCheck.Check(Later(s_known, 1, 2)));
    }

    private static Contract Unsized(SizeSource source = SizeSource.Fixed) => new() { SizeSource = source };

    private static Contract Reading(Request request) => new() { Request = request, Larger = LargerStruct.Truncate };

    private static StructDeclaration Later(FieldDeclaration field, int version, ulong bits) =>
        Later(field with { KnownSince = new(new VersionedBits(version, new MaskValue(bits))) });

    private static StructDeclaration Later(FieldDeclaration field) => Struct("s", field, Field("b", U64, 1));

    private static StructDeclaration With(Contract contract, params FieldDeclaration[] fields) => Struct("s", fields) with { Contract = contract };
}
