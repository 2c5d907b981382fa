using UapiGen.Abi;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Baselines;

/// <summary>The baselines of the interfaces that we ship. That the declarations keep them, every build of those assemblies says.</summary>
public class OwnBaselinesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("spec", "abi"), "*.abi", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(RepositoryFiles.PathOf("spec", "abi"), path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_IsWholeAndInItsOneForm(string file)
    {
        string text = File.ReadAllText(RepositoryFiles.PathOf("spec", "abi", file));
        BaselineReading reading = BaselineText.Parse(text);

        Assert.Empty(reading.Faults);
        Assert.Equal(text, BaselineText.Write(reading.Baseline!));
        // The folder is the assembly's, and so is the namespace.
        Assert.StartsWith(Path.GetDirectoryName(file)! + ".", reading.Baseline!.TypeName, StringComparison.Ordinal);
    }

    [Fact]
    public void MergedContract_ShippedWithLinux73()
    {
        Baseline baseline = BaselineText.Parse(File.ReadAllText(RepositoryFiles.PathOf("spec", "abi", "UapiGen.Linux", "kvm_ppc_compat_caps.abi"))).Baseline!;

        Assert.Equal(("kvm_ppc_compat_caps", "UapiGen.Linux.Kvm.KvmPpcCompatCaps", false), (baseline.CName, baseline.TypeName, baseline.HasDraft));
        Assert.Equal("Linux 7.3", Assert.Single(baseline.Versions).Release);
        Assert.Equal(24, Assert.Single(baseline.Shipped!.Versions).Size.Lp64);
        Assert.Equal(250, baseline.Shipped.Capability);
    }
}
