namespace UapiGen.Abi.Export.Tests.Documents;

/// <summary>Documents as people read them, one of each format.</summary>
public class GoldenDocumentTests
{
    private static AbiSnapshot CompatCaps => Subjects.Shipped("kvm_ppc_compat_caps.abi");

    [Fact]
    public void Json_IsWrittenLikeThis() => Repository.MatchGolden("rich.json", SnapshotJson.Write([Subjects.Of("rich")]));

    [Fact]
    public void Rst_IsWrittenLikeThis() => Repository.MatchGolden("kvm_ppc_compat_caps.rst", RstSection.Write(CompatCaps));

    [Fact]
    public void Markdown_IsWrittenLikeThis() => Repository.MatchGolden("clone_args.md", MarkdownPage.Write(Subjects.NewestOf("clone_args")));

    [Fact]
    public void SyzlangOfASystemCall_IsWrittenLikeThis() => Repository.MatchGolden("perf_event_attr.syz.txt", Syzlang.Write(Subjects.Shipped("perf_event_attr.abi")));

    [Fact]
    public void SyzlangOfAnIoctl_IsWrittenLikeThis() => Repository.MatchGolden("kvm_ppc_compat_caps.syz.txt", Syzlang.Write(CompatCaps));
}
