namespace UapiGen.Abi.Export.Tests.Headers;

/// <summary>Headers as people read them.</summary>
public class GoldenHeaderTests
{
    [Fact]
    public void CompatCaps_AreWrittenLikeThis() => Repository.MatchGolden("kvm_ppc_compat_caps.h", CHeader.Write([Subjects.Shipped("kvm_ppc_compat_caps.abi")]));

    [Fact]
    public void StructOfManyVersions_IsWrittenLikeThis() => Repository.MatchGolden("clone_args.h", CHeader.Write([Subjects.NewestOf("clone_args")]));

    [Fact]
    public void BitFields_AreWrittenLikeThis() => Repository.MatchGolden("bits.h", CHeader.Write([Subjects.Of("bits")]));

    [Fact]
    public void AlignmentsAndAnonymousMembers_AreWrittenLikeThis() => Repository.MatchGolden("shapes.h", CHeader.Write([Subjects.Of("shapes")]));

    [Fact]
    public void StructWithEverything_IsWrittenLikeThis() => Repository.MatchGolden("rich.h", CHeader.Write([Subjects.Of("rich")]));

    [Fact]
    public void SeveralStructs_ShareOneHeader() => Repository.MatchGolden("several.h", CHeader.Write([Subjects.NewestOf("open_how"), Subjects.NewestOf("sched_attr")], "several"));

    [Fact]
    public void TwoStructsOfOneTag_AreRefused()
    {
        AbiSnapshot one = Subjects.Shipped("kvm_ppc_compat_caps.abi"), other = Subjects.Shipped("kvm_ppc_compat_caps.next.abi");

        Assert.Contains("kvm_ppc_compat_caps", Assert.Throws<ExportException>(() => CHeader.Write([one, other])).Message, StringComparison.Ordinal);
        Assert.Throws<ExportException>(() => CHeader.Write([]));
        Assert.Throws<ExportException>(() => CHeader.Write([one with { CName = "no name; }" }]));
    }
}
