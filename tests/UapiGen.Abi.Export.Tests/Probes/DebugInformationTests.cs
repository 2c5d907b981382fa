using UapiGen.Btf;

namespace UapiGen.Abi.Export.Tests.Probes;

/// <summary>There and back: a struct, its header, gcc's debug information of it, and the comparison that says it is the same.</summary>
public class DebugInformationTests
{
    [Theory]
    [MemberData(nameof(Subjects.Names), MemberType = typeof(Subjects))]
    public void HeaderAndBack_IsTheSame(string name)
    {
        using Compiler compiler = Compiler.Require("gcc");
        AbiSnapshot snapshot = Subjects.Of(name);

        BtfVerdict verdict = Compare(compiler, snapshot, TargetAbi.X86_64);

        Assert.Equal((BtfRelation.Same, verdict.ToString(), 0), (verdict.Relation, $"{snapshot.CName}: same, {snapshot.Versions[^1].Size.Lp64} bytes", verdict.Notes.Count));
    }

    [Theory]
    [InlineData("i386")]
    [InlineData("ppc64le")]
    [InlineData("ppc64")]
    public void OtherTargets_AreReadToo(string target)
    {
        (Compiler compiler, TargetAbi abi) = Compiler.RequireTarget(target);
        using (compiler)
        {
            compiler.RequireHeader("linux/ioctl.h");
            foreach (string name in Subjects.Newest.Select(row => row.Data))
                Assert.Equal((name, BtfRelation.Same), (name, Compare(compiler, Subjects.Of(name), abi).Relation));
        }
    }

    private static BtfVerdict Compare(Compiler compiler, AbiSnapshot snapshot, TargetAbi target)
    {
        string variable = $"{(snapshot.IsUnion ? "union" : "struct")} {snapshot.CName} variable;\n";
        byte[] made = compiler.Make(CHeader.Write([snapshot]) + variable, "-gbtf", "-DUAPIGEN_OWN");
        return BtfComparison.Compare(SnapshotDeclaration.Of(snapshot), BtfLayout.Of(BtfFile.Parse(made), snapshot.CName), target);
    }
}
