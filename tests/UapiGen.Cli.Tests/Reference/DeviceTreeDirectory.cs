using System.Buffers.Binary;

namespace UapiGen.Cli.Tests.Reference;

/// <summary>Trees as directories, as /proc/device-tree shows them. They last as long as the tests.</summary>
internal static class DeviceTreeDirectory
{
    private static readonly string s_all = Directory.CreateTempSubdirectory("uapigen-cli-trees-").FullName;

    static DeviceTreeDirectory() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(s_all, recursive: true);

    /// <summary>A tree with one CPU of that level.</summary>
    public static string Of(uint cpuVersion)
    {
        string tree = Path.Combine(s_all, cpuVersion.ToString("x8", System.Globalization.CultureInfo.InvariantCulture));
        string cpu = Directory.CreateDirectory(Path.Combine(tree, "cpus", "PowerPC,POWER10@0")).FullName;
        File.WriteAllBytes(Path.Combine(cpu, "device_type"), "cpu\0"u8);
        byte[] version = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(version, cpuVersion);
        File.WriteAllBytes(Path.Combine(cpu, "cpu-version"), version);
        return tree;
    }
}
