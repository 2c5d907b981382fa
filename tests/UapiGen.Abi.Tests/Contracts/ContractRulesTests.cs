using UapiGen.Abi.Tests.Versions;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Contracts;

/// <summary>What a contract means where it is silent.</summary>
public class ContractRulesTests
{
    private static readonly StructDeclaration s_plain = Struct("s", Field("a", U64), Field("b", U32), Field("c", U64, 1));

    [Fact]
    public void Silence_IsThePlainCopyStructFromUserFamily()
    {
        Contract contract = ContractRules.Resolve(s_plain);

        Assert.Equal(
            new Contract { SizeSource = SizeSource.Argument, Cap = SizeCap.PageSize, Reply = Reply.None, Floor = 16, SizeWidth = SizeWidth.Bits64 },
            contract);
        Assert.Equal(12, ContractRules.Resolve(s_plain, TargetAbi.I386).Floor);
    }

    [Fact]
    public void MarkedFields_NameTheSizeAndTheReply()
    {
        Contract contract = ContractRules.Resolve(KernelStructs.KvmPpcCompatCaps);

        Assert.Equal((SizeSource.Field, Reply.CopyStructToUser, 24), (contract.SizeSource, contract.Reply, contract.Floor));
    }

    [Fact]
    public void OutputMaskAlone_MakesAReply() =>
        Assert.Equal(Reply.CopyStructToUser, ContractRules.Resolve(Struct("s", Field("a", U64) with { OutputMask = new MaskValue(1) })).Reply);

    [Theory]
    [InlineData(LargerStruct.AcceptZeroTail, SizeCap.PageSize)]
    [InlineData(LargerStruct.AcceptZeroTailOrReportSize, SizeCap.PageSize)]
    [InlineData(LargerStruct.Reject, SizeCap.None)]
    [InlineData(LargerStruct.RejectAndReportSize, SizeCap.None)]
    [InlineData(LargerStruct.Truncate, SizeCap.None)]
    public void Cap_StandsWhereTheTailIsScanned(LargerStruct larger, SizeCap cap) =>
        Assert.Equal(cap, ContractRules.Resolve(s_plain with { Contract = new Contract { Larger = larger } }).Cap);

    [Theory]
    [InlineData(SizeSource.Fixed)]
    [InlineData(SizeSource.KernelFirst)]
    public void WithoutASize_ThereIsNoCap(SizeSource source) =>
        Assert.Equal(SizeCap.None, ContractRules.Resolve(s_plain with { Contract = new Contract { SizeSource = source } }).Cap);

    [Fact]
    public void OfSingleOutputs_TheSizeFieldIsNone() =>
        Assert.Equal(ReplySize.Unchanged, ContractRules.Resolve(KernelStructs.KvmPpcCompatCaps with { Contract = new Contract { Reply = Reply.OutputFields } }).ReplySize);

    [Fact]
    public void WhatIsSaid_StaysSaid()
    {
        var said = new Contract
        {
            SizeSource = SizeSource.CommandBits,
            Floor = 8,
            Small = SmallStruct.RejectAndReportSize,
            SmallError = Errno.ENOTTY,
            Zero = ZeroSize.MeansVersion0,
            Cap = SizeCap.BelowPageSize,
            CapError = Errno.EINVAL,
            CapReportsSize = true,
            Larger = LargerStruct.AcceptZeroTailOrReportSize,
            ReportFault = ReportFault.Ignored,
            Reply = Reply.CopyHead,
            ReplySize = ReplySize.Unchanged,
            SizeWidth = SizeWidth.Bits32,
            Null = NullStruct.Reject,
            NullError = Errno.EFAULT,
            LargerError = Errno.EINVAL,
            Tail = TailStart.KnownEnd,
            Request = Request.InputFields,
            Cut = CutReply.Refused,
            CutError = Errno.E2BIG,
            CutReportsSize = true,
            ErrorReply = ErrorReply.Copied,
        };

        Assert.Equal(said, ContractRules.Resolve(KernelStructs.KvmPpcCompatCaps with { Contract = said }));
    }
}
