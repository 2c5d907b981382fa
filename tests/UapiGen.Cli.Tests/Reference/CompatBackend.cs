namespace UapiGen.Cli.Tests.Reference;

/// <summary>A host that the tool plays.</summary>
/// <param name="Name">Its name in the tests.</param>
/// <param name="Options">The tool's options.</param>
/// <param name="Error">What the backend's operation fails with, or Success; ENOTTY where there is none.</param>
/// <param name="Modes">What it answers.</param>
/// <param name="Capability">KVM_CHECK_EXTENSION's answer.</param>
/// <param name="Warning">What the tool says on standard error once the backend was asked.</param>
internal sealed record CompatBackend(string Name, string[] Options, Errno Error, ulong Modes, int Capability, string Warning = "")
{
    public const ulong Power9 = 1UL << 62, Power10 = 1UL << 61, Power11 = 1UL << 60, All = Power9 | Power10 | Power11;

    private const string NoModes = "uapigen: warning: WARNING: nested API v2, yet the hypervisor negotiated no capabilities\n";

    /// <summary>All hosts: masks with and without modes and with other bits, trees of each level and of none, and the two without modes.</summary>
    public static IReadOnlyList<CompatBackend> Each { get; } =
    [
        PowerVm("all", [], All),
        PowerVm("p11-p10", ["--modes", "power11,power10"], Power11 | Power10),
        PowerVm("p9", ["--modes", "power9"], Power9),
        PowerVm("none", ["--modes", "none"], 0) with { Warning = NoModes },
        PowerVm("every-bit", ["--modes", "0xffffffffffffffff"], All),
        PowerVm("other-bits", ["--modes", "0x8fffffffffffffff"], 0),
        PowerNv("p11", Data("guest-p11-nested.dtb"), Errno.Success, All),
        PowerNv("p10-in-p9-mode", Data("guest-p10-compat9-nested.dtb"), Errno.Success, Power9),
        PowerNv("p8", Data("guest-p8-nonest.dtb"), Errno.EINVAL, 0),
        PowerNv("p10-directory", DeviceTreeDirectory.Of(0x0f000006), Errno.Success, Power10 | Power9),
        PowerNv("raw-pvr-directory", DeviceTreeDirectory.Of(0x00801200), Errno.EINVAL, 0),
        new("host", ["--backend", "host"], Errno.EINVAL, 0, Capability: 0),
        new("none", ["--backend", "none"], Errno.ENOTTY, 0, Capability: 0),
    ];

    /// <summary>By name.</summary>
    public static CompatBackend Of(string name) => Each.Single(backend => backend.Name == name);

    private static CompatBackend PowerVm(string name, string[] modes, ulong answer) =>
        new("powervm-" + name, ["--backend", "powervm", .. modes], Errno.Success, answer, Capability: 1);

    private static CompatBackend PowerNv(string name, string tree, Errno error, ulong answer) =>
        new("powernv-" + name, ["--backend", "powernv", "--device-tree", tree], error, answer, Capability: 1);

    private static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);
}
