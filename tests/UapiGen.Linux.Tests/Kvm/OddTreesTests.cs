using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;
using UapiGen.Linux.Tests.DeviceTrees;
using static UapiGen.Linux.Kvm.KvmPpcCompat;

namespace UapiGen.Linux.Tests.Kvm;

/// <summary>Trees that no firmware makes, compiled by dtc, read as a blob and as a directory: each rule of the PowerNV walk has its own.</summary>
public class OddTreesTests
{
    private const KvmPpcCompat UpTo9 = Power9, UpTo10 = Power10 | Power9, UpTo11 = Power11 | Power10 | Power9;

    public static TheoryData<string, string, KvmPpcCompat> Answered => new()
    {
        { "Power9", Cpu("0", "<0x0f000005>"), UpTo9 },
        { "Power10", Cpu("0", "<0x0f000006>"), UpTo10 },
        { "Power11", Cpu("0", "<0x0f000007>"), UpTo11 },
        { "a node elsewhere under another name", """soc { engine { device_type = "cpu"; cpu-version = <0x0f000006>; }; };""", UpTo10 },
        { "a cpu in a cpu", """cpus { cpu@0 { device_type = "cpu"; core@0 { device_type = "cpu"; cpu-version = <0x0f000006>; }; }; };""", UpTo10 },
        { "the root itself", """device_type = "cpu"; cpu-version = <0x0f000005>;""", UpTo9 },
        { "a parent before its child", """a { device_type = "cpu"; cpu-version = <0x0f000005>; b { device_type = "cpu"; cpu-version = <0x0f000007>; }; };""", UpTo9 },
        { "a node named cpu without a type is passed over", $$"""cpus { cpu@0 { cpu-version = <0x0f000005>; }; {{Node("8", "<0x0f000007>")}} };""", UpTo11 },
        { "types that only begin with cpu are passed over", """a { device_type = "cpus"; cpu-version = <0x0f000005>; }; b { device_type = "cpu-features"; cpu-version = <0x0f000005>; }; c { device_type = "cpu"; cpu-version = <0x0f000007>; };""", UpTo11 },
        { "a type in other letters is passed over", """a { device_type = "CPU"; cpu-version = <0x0f000005>; }; c { device_type = "cpu"; cpu-version = <0x0f000007>; };""", UpTo11 },
        { "an empty type is passed over", """a { device_type; cpu-version = <0x0f000005>; }; c { device_type = "cpu"; cpu-version = <0x0f000007>; };""", UpTo11 },
        { "a longer version counts by its first 4 bytes", Cpu("0", "<0x0f000006 0x0f000005>"), UpTo10 },
        { "a longer version of 5 bytes", Cpu("0", "[0f 00 00 06 ff]"), UpTo10 },
        { "a short version is passed over", $"cpus {{ {Node("0", "[0f 00 05]")} {Node("8", "<0x0f000006>")} }};", UpTo10 },
        { "an empty version is passed over", $"cpus {{ {Node("0", "[]")} {Node("8", "<0x0f000006>")} }};", UpTo10 },
        { "a missing version is passed over", $$"""cpus { cpu@0 { device_type = "cpu"; }; {{Node("8", "<0x0f000006>")}} };""", UpTo10 },
        { "the first of two decides", $"cpus {{ {Node("0", "<0x0f000005>")} {Node("8", "<0x0f000007>")} }};", UpTo9 },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "no nodes", "" },
        { "no cpu", """memory@0 { device_type = "memory"; };""" },
        { "only short versions", $"cpus {{ {Node("0", "[0f 00 00]")} {Node("8", "[]")} }};" },
        { "no version at all", """cpus { cpu@0 { device_type = "cpu"; }; };""" },
        { "an unknown first value, a good second", $"cpus {{ {Node("0", "<0x00801200>")} {Node("8", "<0x0f000006>")} }};" },
        { "zero first, a good second", $"cpus {{ {Node("0", "<0>")} {Node("8", "<0x0f000006>")} }};" },
        { "Power8", Cpu("0", "<0x0f000004>") },
        { "a level after Power11", Cpu("0", "<0x0f000008>") },
        { "zero", Cpu("0", "<0>") },
        { "all bits", Cpu("0", "<0xffffffff>") },
        { "a raw Power9", Cpu("0", "<0x004e1202>") },
        { "a raw Power10", Cpu("0", "<0x00801200>") },
        { "a raw Power11", Cpu("0", "<0x00821200>") },
        { "a swapped Power9", Cpu("0", "<0x0500000f>") },
        { "a swapped Power10", Cpu("0", "<0x0600000f>") },
        { "a swapped Power11", Cpu("0", "<0x0700000f>") },
        { "POWER7+", Cpu("0", "<0x0f100003>") },
        { "a version as text", Cpu("0", "\"POWER10\"") },
    };

    [Theory]
    [MemberData(nameof(Answered))]
    public void Tree_IsAnswered(string why, string source, KvmPpcCompat expected)
    {
        foreach (PowerNvCompatCaps backend in BothForms(source))
        {
            Errno error = backend.GetCompatCapabilities(out KvmPpcCompat capabilities);
            Assert.True(error == Errno.Success && capabilities == expected, $"{why}: {error}, {capabilities} from cpu-version {backend.CpuVersion:x8}");
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Tree_IsRefused(string why, string source)
    {
        foreach (PowerNvCompatCaps backend in BothForms(source))
        {
            Errno error = backend.GetCompatCapabilities(out KvmPpcCompat capabilities);
            Assert.True(error == Errno.EINVAL && capabilities == None, $"{why}: {error}, {capabilities} from cpu-version {backend.CpuVersion:x8}");
        }
    }

    [Fact]
    public void TreeOrderOfABlob_BeatsUnitAddresses()
    {
        Dtc.SkipUnlessInstalled();
        DeviceTree tree = DeviceTree.FromBlob(Compile($"cpus {{ {Node("8", "<0x0f000006>")} {Node("0", "<0x0f000005>")} }};"));
        Assert.Equal(PvrArch.Arch31, new PowerNvCompatCaps(tree).CpuVersion);
    }

    [Fact]
    public void Backend_AnnouncesTheCapability_EvenWithoutAnAnswer()
    {
        Dtc.SkipUnlessInstalled();
        var backend = new PowerNvCompatCaps(DeviceTree.FromBlob(Compile("")));
        Assert.True(backend.AnnouncesCapability);
        Assert.Null(backend.CpuVersion);
    }

    private static string Cpu(string address, string version) => $"cpus {{ {Node(address, version)} }};";

    private static string Node(string address, string version) => $$"""cpu@{{address}} { device_type = "cpu"; cpu-version = {{version}}; };""";

    private static byte[] Compile(string source) => Dtc.Compile($"/dts-v1/; / {{ {source} }};");

    private static List<PowerNvCompatCaps> BothForms(string source)
    {
        Dtc.SkipUnlessInstalled();
        DeviceTree blob = DeviceTree.FromBlob(Compile(source));
        using var directory = new TemporaryDirectory();
        TreeDump.WriteDirectory(blob, directory["tree"]);
        return [new PowerNvCompatCaps(blob), new PowerNvCompatCaps(DeviceTree.FromDirectory(directory["tree"]))];
    }
}
