using UapiGen.Abi.Tests.Changes;
using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Baselines;

/// <summary>The axes that came later in a baseline: silent at their default, so that older files stay as they are; written and read back elsewhere.</summary>
public class AxisFactTests
{
    private static StructDeclaration Plain { get; } = Struct("s", Field("Flags", U64) with { Input = new InputRule(new MaskValue(7), Errno.EINVAL) }, Field("Late", U64, 1));

    private static StructDeclaration Said { get; } = Plain
        .With("Flags", f => f with { IsInput = true, IsOutput = true, KnownSince = new(new VersionedBits(1, new MaskValue(4)), new VersionedBits(1, new MaskValue(2))) })
        .Say(c => c with
        {
            SizeWidth = SizeWidth.Bits32,
            Null = NullStruct.Reject,
            NullError = Errno.EFAULT,
            Larger = LargerStruct.Truncate,
            LargerError = Errno.EINVAL,
            Request = Request.InputFields,
            Cut = CutReply.Refused,
            CutError = Errno.E2BIG,
            ErrorReply = ErrorReply.Zeroed,
        });

    [Fact]
    public void Defaults_WriteNoLine()
    {
        string text = BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(Plain, "Ns.S")));

        Assert.EndsWith(
            """
            contract reply none
            contract reply-size kernel
            version 0 size 8 end 8 align 8
            field Flags u64 at 0
            version 1 size 16 end 16 align 8
            field Late u64 at 8
            check Flags known 0x7 EINVAL

            """,
            text,
            StringComparison.Ordinal);
        Assert.Equal(AbiSnapshot.Of(Plain, "Ns.S"), SampleBaselines.Parse(text).Newest);
    }

    [Fact]
    public void WhatIsSaid_ReadsAsReviewed() => Assert.EndsWith(
        """
        contract reply-size kernel
        contract size-width bits32
        contract null reject
        contract null-error EFAULT
        contract larger-error EINVAL
        contract request input-fields
        contract cut refused
        contract cut-error E2BIG
        contract error-reply zeroed
        version 0 size 8 end 8 align 8
        field Flags u64 at 0
        version 1 size 16 end 16 align 8
        field Late u64 at 8
        check Flags known 0x7 EINVAL
        output Flags unmasked
        input Flags
        known-since Flags 1 0x6

        """,
        BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(Said, "Ns.S"))),
        StringComparison.Ordinal);

    [Fact]
    public void WhatIsSaid_ReadsBackTheSame()
    {
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, AbiSnapshot.Of(Said, "Ns.S")), "1");

        Assert.Equal(AbiSnapshot.Of(Said, "Ns.S"), shipped.Shipped);
        Assert.Equal(shipped, SampleBaselines.Parse(BaselineText.Write(shipped)));
    }

    [Fact]
    public void Draft_SaysWhatIsOther_AndBackAgain()
    {
        foreach ((StructDeclaration was, StructDeclaration now) in new[] { (Plain, Said), (Said, Plain) })
        {
            Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, AbiSnapshot.Of(was, "Ns.S")), "1");

            Baseline drafted = BaselineDraft.Update(shipped, AbiSnapshot.Of(now, "Ns.S"));

            Assert.Equal(AbiSnapshot.Of(now, "Ns.S"), drafted.Newest);
            Assert.Equal(drafted, SampleBaselines.Parse(BaselineText.Write(drafted)));
        }
        Assert.Contains("\ninput Flags none\nknown-since Flags 1 none\n", BaselineText.Write(BaselineDraft.Update(
            SampleBaselines.Ship(BaselineDraft.Update(null, AbiSnapshot.Of(Said, "Ns.S")), "1"), AbiSnapshot.Of(Plain, "Ns.S"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("known-since Flags 1 0x6", "known-since Flags 0 0x6", "known-since Flags 0 | 0 | a version after the field's own, 0")]
    [InlineData("known-since Flags 1 0x6", "known-since Flag 1 0x6", "known-since | Flag | no such field")]
    [InlineData("known-since Flags 1 0x6", "known-since Flags 1 0x0", "known-since | known-since FIELD VERSION BITS|none")]
    [InlineData("input Flags", "input Flag", "input | Flag | no such field")]
    [InlineData("contract null reject", "contract null rejected", "contract | contract AXIS VALUE")]
    [InlineData("input Flags\nknown-since Flags 1 0x6", "known-since Flags 1 0x6\ninput Flags", "input | known-since")]
    public void WhatCannotBe_IsFound(string line, string other, string expected)
    {
        string text = BaselineText.Write(BaselineDraft.Update(null, AbiSnapshot.Of(Said, "Ns.S"))).Replace(line, other);

        Assert.Equal(expected, string.Join(" | ", Assert.Single(BaselineText.Parse(text).Faults).Arguments));
    }
}
