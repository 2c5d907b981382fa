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
    public void StructWhoseNamesAreSaid_IsWrittenLikeThis() => Repository.MatchGolden("named.h", CHeader.Write([Subjects.Of("named")]));

    [Fact]
    public void TwoConstantsOfOneName_AreRefused()
    {
        AbiSnapshot named = Subjects.Of("named"), other = named with { TypeName = "Ns.Other", CName = "other", Constants = new(new ConstantDeclaration("Many", 65) { CName = "NAMED_MAX" }), Names = StatedNames.None };

        Assert.Equal(
            "NAMED_MAX is the name in C of 'Ns.Named.Most' and of 'Ns.Other.Many', whose values differ: say another [CName] of one of them, or write their structs to files of their own",
            Assert.Throws<ExportException>(() => CHeader.Write([named, other])).Message);
        // What is the same constant of C may be declared in two places.
        Assert.Contains("#define NAMED_MAX 0x40\n", CHeader.Write([named, other with { Constants = named.Constants }]), StringComparison.Ordinal);
    }

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
