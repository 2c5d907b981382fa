namespace UapiGen.Abi.Export.Tests.Headers;

/// <summary>Headers as people read them.</summary>
public class GoldenHeaderTests
{
    [Theory]
    [InlineData("kvm_ppc_compat_caps.abi")]
    [InlineData("perf_event_attr.abi")]
    public void ShippedStruct_IsWrittenLikeThis(string baseline) =>
        Repository.MatchGolden(Path.ChangeExtension(baseline, ".h"), CHeader.Write([Subjects.Shipped(baseline)]));

    [Fact]
    public void StructWithEverything_IsWrittenLikeThis() => Repository.MatchGolden("rich.h", CHeader.Write([Subjects.Of("rich")]));

    [Fact]
    public void SeveralStructs_ShareOneHeader() => Repository.MatchGolden("several.h", CHeader.Write([Subjects.Shipped("open_how.abi"), Subjects.Shipped("sched_attr.abi")], "several"));

    [Fact]
    public void TwoStructsOfOneTag_AreRefused()
    {
        AbiSnapshot one = Subjects.Shipped("kvm_ppc_compat_caps.abi"), other = Subjects.Shipped("kvm_ppc_compat_caps.next.abi");

        Assert.Contains("kvm_ppc_compat_caps", Assert.Throws<ExportException>(() => CHeader.Write([one, other])).Message, StringComparison.Ordinal);
        Assert.Throws<ExportException>(() => CHeader.Write([]));
        Assert.Throws<ExportException>(() => CHeader.Write([one with { CName = "no name; }" }]));
    }
}
