using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Changes;

/// <summary>One edit of a promise is one change, with these arguments.</summary>
public class ContractChangeTests
{
    public static TheoryData<string, StructDeclaration, StructDeclaration> Cases
    {
        get
        {
            StructDeclaration b = Edits.Base;
            StructDeclaration low = b.Say(c => c with { Floor = 24 });
            StructDeclaration plain = b.Say(c => c with { Larger = LargerStruct.AcceptZeroTail });
            StructDeclaration cut = b.Say(c => c with { Larger = LargerStruct.Truncate });
            StructDeclaration reject = b.Say(c => c with { Larger = LargerStruct.Reject });
            return new()
            {
                { "StructName -@-: base | other", b, b with { CName = "other" } },
                { "CommandNumber -@-: 0xAE 0x10 | 0xAE 0x11", b, b with { Command = new CommandDeclaration(0xAE, 0x11) } },
                { "CommandNumber -@-: 0xAE 0x10 | 0xAF 0x10", b, b with { Command = new CommandDeclaration(0xAF, 0x10) } },
                { "CommandDirection -@-: none | read-write", b, b with { Command = new CommandDeclaration(0xAE, 0x10, IoctlDirection.ReadWrite) } },
                { "CommandRemoved -@-: 0xAE 0x10 none", b, b with { Command = null } },
                { "SizeSourceChanged -@-: field | argument", b, b.Say(c => c with { SizeSource = SizeSource.Argument }) },
                { "FloorRaised -@-: 24 | 32", low, b },
                { "SmallStructChanged -@-: reject | reject-and-report-size", b, b.Say(c => c with { Small = SmallStruct.RejectAndReportSize }) },
                { "SmallStructChanged -@-: zero-extend | reject", b.Say(c => c with { Small = SmallStruct.ZeroExtend }), b },
                { "ErrnoChanged -@-: usize below the floor | EINVAL | E2BIG", b, b.Say(c => c with { SmallError = Errno.E2BIG }) },
                { "ZeroSizeMeaning -@-: means-version0 | small", b.Say(c => c with { Zero = ZeroSize.MeansVersion0 }), b },
                { "CapLowered -@-: page-size | below-page-size", b, b.Say(c => c with { Cap = SizeCap.BelowPageSize }) },
                { "CapLowered -@-: none | page-size", b.Say(c => c with { Cap = SizeCap.None }), b },
                { "ErrnoChanged -@-: usize past the cap | E2BIG | EINVAL", b, b.Say(c => c with { CapError = Errno.EINVAL }) },
                { "SizeReportChanged -@-: usize past the cap | not written | written", b, b.Say(c => c with { CapReportsSize = true }) },
                { "ZeroTailRejected -@-: accept-zero-tail-or-report-size | reject-and-report-size", b, b.Say(c => c with { Larger = LargerStruct.RejectAndReportSize }) },
                { "ZeroTailRejected -@-: accept-zero-tail | reject-and-report-size", plain, b.Say(c => c with { Larger = LargerStruct.RejectAndReportSize }) },
                { "NonzeroTailAccepted -@-: accept-zero-tail | truncate", plain, cut },
                { "NonzeroTailAccepted -@-: reject | truncate", reject, cut },
                { "NonzeroTailRejected -@-: truncate | accept-zero-tail", cut.Say(c => c with { Cap = SizeCap.PageSize }), plain },
                { "SizeReportChanged -@-: a larger struct | not written | written", plain, b },
                { "ReportFaultChanged -@-: replaces-errno | ignored", b, b.Say(c => c with { ReportFault = ReportFault.Ignored }) },
                { "ReplyChanged -@-: copy-struct-to-user | copy-head", b, b.Say(c => c with { Reply = Reply.CopyHead }) },
                { "SizeReportChanged -@-: the reply | kernel | filled", b, b.Say(c => c with { ReplySize = ReplySize.Filled }) },
                { "FieldDirection Out@0: out | in", b, b.With("Out", f => f with { IsOutput = false, OutputMask = null }) },
                { "FieldDirection A@0: in | out", b, b.With("A", f => f with { IsOutput = true }) },
                // The check that came or went with the direction is part of it.
                { "FieldDirection Flags@0: in | out", b, b.With("Flags", f => f with { IsOutput = true, Input = null }) },
                { "FieldDirection Out@0: out | in", b, b.With("Out", f => f with { IsOutput = false, OutputMask = null, Input = Edits.Zero }) },
                { "MaskShrunk Flags@0: 0x3 | 0x5 | 0x2", b, b.With("Flags", f => f with { Input = new InputRule(new MaskValue(5), Errno.EINVAL) }) },
                { "ErrnoChanged Flags@0: unknown bits | EINVAL | EOPNOTSUPP", b, b.With("Flags", f => f with { Input = new InputRule(new MaskValue(3), Errno.EOPNOTSUPP) }) },
                { "CheckRemoved Flags@0: 0x3", b, b.With("Flags", f => f with { Input = null }) },
                { "CheckRemoved Spare@0: 0x0", b, b.With("Spare", f => f with { Input = null }) },
                { "CheckAdded A@0: 0x0", b, b.With("A", f => f with { Input = Edits.Zero }) },
                { "OutputMaskShrunk Out@0: 0xF0 | 0x30 | 0xC0", b, b.With("Out", f => f with { OutputMask = new MaskValue(0x30) }) },
                { "OutputMaskRemoved Out@0: 0xF0", b, b.With("Out", f => f with { OutputMask = null }) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Edit_IsOneChange(string expected, StructDeclaration was, StructDeclaration now) => Assert.Equal(expected, Edits.Compare(was, now));

    [Fact]
    public void CapabilityAndTypeName_AreFrozen()
    {
        AbiSnapshot was = Edits.Snapshot(Edits.Base);
        Assert.Equal("Capability -@-: 250 | 249", Edits.Compare(was, was with { Capability = 249 }));
        Assert.Equal("Capability -@-: 250 | none", Edits.Compare(was, was with { Capability = null }));
        Assert.Equal("TypeRenamed -@-: Ns.Base | Ns.Other", Edits.Compare(was, was with { TypeName = "Ns.Other" }));
    }

    [Fact]
    public void Constants_AreFrozen()
    {
        static AbiSnapshot Constants(params ConstantDeclaration[] constants) => Edits.Snapshot(Edits.Base) with { Constants = new(constants) };
        AbiSnapshot was = Constants(new("Least", unchecked((ulong)-5L), true), new("Most", 64));
        Assert.Equal("ConstantRemoved -@-: Least | -5", Edits.Compare(was, Constants(new ConstantDeclaration("Most", 64))));
        Assert.Equal("ConstantValue -@-: Most | 0x40 | 0x41", Edits.Compare(was, Constants(was.Constants[0], new("Most", 65))));
        Assert.Equal("", Edits.Compare(was, Constants(was.Constants[0], was.Constants[1], new("New", 1))));
    }
}
