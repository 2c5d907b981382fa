using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.DeviceTrees;

/// <summary>What the PowerNV backend answers for each real tree. The cpu-version values were read with dtc.</summary>
public class RealTreesTests
{
    private const KvmPpcCompat UpTo9 = Power9, UpTo10 = Power10 | Power9, UpTo11 = Power11 | Power10 | Power9;

    public static TheoryData<string, uint, Errno, KvmPpcCompat> Expected => new()
    {
        { "guest-p8-nonest", 0x0f000004, Errno.EINVAL, None },
        { "guest-p9-nested", 0x0f000005, Errno.Success, UpTo9 },
        { "guest-p10-nested", 0x0f000006, Errno.Success, UpTo10 },
        { "guest-p10-nested-smp4", 0x0f000006, Errno.Success, UpTo10 },
        { "guest-p10-compat9-nested", 0x0f000005, Errno.Success, UpTo9 },
        { "guest-p11-nested", 0x0f000007, Errno.Success, UpTo11 },
        { "guest-powernv9", 0x004e1202, Errno.EINVAL, None },
        { "guest-powernv10", 0x00801200, Errno.EINVAL, None },
        { "guest-powernv11", 0x00821200, Errno.EINVAL, None },
        { "qemu-powernv9-power9", 0x004e1202, Errno.EINVAL, None },
        { "qemu-powernv10-power10", 0x00801200, Errno.EINVAL, None },
        { "qemu-powernv11-power11", 0x00821200, Errno.EINVAL, None },
        { "qemu-pseries-power8", 0x004d0200, Errno.EINVAL, None },
        { "qemu-pseries-power9", 0x004e1202, Errno.EINVAL, None },
        { "qemu-pseries-power10", 0x00801200, Errno.EINVAL, None },
        { "qemu-pseries-power10-smp8", 0x00801200, Errno.EINVAL, None },
        { "qemu-pseries-power10-compat9", 0x0f000005, Errno.Success, UpTo9 },
        { "qemu-pseries-power11", 0x00821200, Errno.EINVAL, None },
    };

    [Fact]
    public void EveryFile_IsInTheTable() =>
        Assert.Equal(DtbFiles.Names, Expected.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Expected))]
    public void Blob_Answers(string name, uint cpuVersion, Errno error, KvmPpcCompat capabilities) =>
        AssertAnswers(DeviceTree.Open(DtbFiles.PathOf(name)), cpuVersion, error, capabilities);

    [Theory]
    [MemberData(nameof(Expected))]
    public void DirectoryWithTheSameTree_AnswersTheSame(string name, uint cpuVersion, Errno error, KvmPpcCompat capabilities)
    {
        using var directory = new TemporaryDirectory();
        DeviceTree blob = DeviceTree.Open(DtbFiles.PathOf(name));
        TreeDump.WriteDirectory(blob, directory["tree"]);

        DeviceTree tree = DeviceTree.Open(directory["tree"]);

        AssertAnswers(tree, cpuVersion, error, capabilities);
        Assert.Equal(TreeDump.Lines(blob).Order(StringComparer.Ordinal), TreeDump.Lines(tree).Order(StringComparer.Ordinal));
    }

    private static void AssertAnswers(DeviceTree tree, uint cpuVersion, Errno error, KvmPpcCompat capabilities)
    {
        var backend = new PowerNvCompatCaps(tree);
        Assert.Equal(cpuVersion, backend.CpuVersion);
        Assert.Equal(error, backend.GetCompatCapabilities(out KvmPpcCompat answered));
        Assert.Equal(capabilities, answered);
    }
}
