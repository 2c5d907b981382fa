using System.Globalization;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Serving;

/// <summary>From the options to the host that is played.</summary>
internal static class Backends
{
    private const string OwnTree = "/proc/device-tree";

    /// <summary>The backend; null is a kernel without the operation.</summary>
    /// <exception cref="SettingException">Options that do not go together.</exception>
    /// <exception cref="DeviceTreeException">The tree cannot be read.</exception>
    public static ICompatCapsBackend? Create(CompatCapsSettings settings)
    {
        if (settings.Modes is not null && settings.Backend != "powervm") throw new SettingException("--modes says what a PowerVM hypervisor negotiated: it goes with --backend powervm");
        if (settings.DeviceTree is not null && settings.Backend != "powernv") throw new SettingException("--device-tree is what PowerNV looks at: it goes with --backend powernv");

        if (settings.DeviceTree is "") throw new SettingException("--device-tree needs the path of a directory or a .dtb, and was given an empty one");

        return settings.Backend switch
        {
            "powervm" => new PowerVmCompatCaps(Modes(settings.Modes), warning => Console.Error.WriteLine("uapigen: warning: " + warning)),
            "powernv" => new PowerNvCompatCaps(DeviceTree.Open(settings.DeviceTree ?? OwnTree)),
            "host" => new BareMetalCompatCaps(),
            _ => null,
        };
    }

    /// <summary>Names joined by commas, <c>none</c>, or the whole mask as a number.</summary>
    internal static ulong Modes(string? text)
    {
        if (text is null) return (ulong)KvmPpcCompat.All;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong mask)) return mask;

        return text.Length > 0 && KvmPpcCpuModel.TryParseNames(text, out KvmPpcCompat modes)
            ? (ulong)modes
            : throw new SettingException($"--modes knows power9, power10, power11 with commas between, none, or a mask such as 0x6000000000000000; not '{text}'");
    }
}
