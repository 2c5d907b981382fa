using static UapiGen.Abi.Tests.Declare;

namespace UapiGen.Abi.Tests.Versions;

/// <summary>The published sizes of real structs come out of their fields.</summary>
public class VersionTableTests
{
    public static TheoryData<string, int[]> Published => new()
    {
        { nameof(KernelStructs.OpenHow), [24] },
        { nameof(KernelStructs.CloneArgs), [64, 80, 88] },
        { nameof(KernelStructs.SchedAttr), [48, 56] },
        { nameof(KernelStructs.MountAttr), [32] },
        { nameof(KernelStructs.LandlockRulesetAttr), [8, 16, 24, 48] },
        { nameof(KernelStructs.PerfEventAttr), [64, 72, 80, 96, 104, 112, 120, 128, 136, 144] },
        { nameof(KernelStructs.KvmPpcCompatCaps), [24] },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void PublishedSizes_AreTheSameOnEveryTarget(string name, int[] sizes)
    {
        StructDeclaration declaration = ByName(name);

        Assert.All(TargetAbi.All, target => Assert.Equal(sizes, Sizes(declaration, target)));
        Assert.Empty(DeclarationCheck.Check(declaration));
    }

    [Fact]
    public void KnownEnd_LeavesTrailingPaddingOut()
    {
        StructVersion info = Assert.Single(VersionTable.Compute(KernelStructs.BpfMapInfoTail, TargetAbi.X86_64));
        StructVersion onI386 = Assert.Single(VersionTable.Compute(KernelStructs.BpfMapInfoTail, TargetAbi.I386));

        Assert.Equal((100, 104), (info.KnownEnd, info.Size));
        Assert.Equal((100, 100), (onI386.KnownEnd, onI386.Size));
    }

    [Fact]
    public void FieldInFormerPadding_KeepsTheSize()
    {
        StructDeclaration declaration = Struct("s", Field("a", U64), Field("b", U32), Field("c", U32, 1));

        Assert.Equal([16, 16], Sizes(declaration, TargetAbi.X86_64));
        Assert.Equal([12, 16], Sizes(declaration, TargetAbi.I386));
    }

    [Fact]
    public void VersionsAreCountedByTheFieldsThatNameThem()
    {
        EquatableArray<StructVersion> versions = VersionTable.Compute(KernelStructs.CloneArgs, TargetAbi.Ppc64);

        Assert.Equal([0, 1, 2], versions.Select(version => version.Number));
        Assert.Equal([64, 80, 88], versions.Select(version => version.KnownEnd));
    }

    internal static StructDeclaration ByName(string name) => (StructDeclaration)typeof(KernelStructs).GetProperty(name)!.GetValue(null)!;
}
