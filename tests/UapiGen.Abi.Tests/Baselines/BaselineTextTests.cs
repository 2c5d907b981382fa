namespace UapiGen.Abi.Tests.Baselines;

public class BaselineTextTests
{
    [Fact]
    public void CompatCaps_ReadsAsReviewed()
    {
        AbiSnapshot snapshot = AbiSnapshot.Of(Versions.KernelStructs.KvmPpcCompatCaps, "global::Kvm.CompatCaps", capability: 250);
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, snapshot), "Linux 7.3");
        string text = BaselineText.Write(shipped);
        Assert.Equal(
            """
            uapigen-abi 1
            struct kvm_ppc_compat_caps
            type Kvm.CompatCaps

            shipped Linux 7.3
            capability 250
            command 0xAE 0xB8 none
            contract size-source field
            contract floor 24
            contract small reject
            contract small-error EINVAL
            contract zero small
            contract cap page-size
            contract cap-error E2BIG
            contract cap-reports-size false
            contract larger accept-zero-tail
            contract report-fault replaces-errno
            contract reply copy-struct-to-user
            contract reply-size kernel
            version 0 size 24 end 24 align 8
            number 0 generic 0x0000AEB8 powerpc 0x2000AEB8
            field size u64 at 0 size-field
            field flags u64 at 8
            field compat_capabilities u64 at 16
            check flags known 0x0 EINVAL
            output compat_capabilities 0x7000000000000000
            seal 
            """,
            text[..(text.LastIndexOf("seal ", StringComparison.Ordinal) + 5)]);
        Assert.Equal(snapshot, shipped.Shipped);
        Assert.Equal(shipped, SampleBaselines.Parse(text));
    }

    [Fact]
    public void Rich_EveryBlockAddsUp()
    {
        Baseline rich = SampleBaselines.RichBaseline;
        Assert.Equal(SampleBaselines.RichSnapshot, rich.Newest);
        Assert.Equal(SampleBaselines.Snapshot(SampleBaselines.UpTo(1)) with { Embedded = SampleBaselines.RichSnapshot.Embedded }, rich.Shipped);
        Assert.Equal(["Linux 7.1", "Linux 7.2", null], rich.Versions.Select(version => version.Release));
        Assert.Equal(["Linux 7.1", "Linux 7.2", null], rich.Blocks.Select(block => block.Release));
        Assert.Equal(
            """

            draft
            version 2 size 80 end 80 align 8 i386 size 72 end 72
            number 2 generic 0x0000AEB8 powerpc 0x2000AEB8
            field Wide u64 at 72 i386 64

            """,
            BaselineText.Write(rich)[BaselineText.Write(rich).LastIndexOf("\ndraft", StringComparison.Ordinal)..]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Text_IsWrittenAsItWasRead(string lineEnding)
    {
        string text = BaselineText.Write(SampleBaselines.RichBaseline).Replace("\n", lineEnding);
        Assert.Equal(text, BaselineText.Write(SampleBaselines.Parse(text)));
    }
}
