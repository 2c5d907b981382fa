using System.Buffers.Binary;
using UapiGen.Linux.DeviceTrees;
using UapiGen.Linux.Kvm;

namespace UapiGen.Cli.Demo;

/// <summary>A host's device tree with one CPU, written out as the kernel shows trees and read back.</summary>
internal static class DemoDeviceTree
{
    /// <summary>A backend that has read a tree whose CPU has that <c>cpu-version</c>.</summary>
    public static PowerNvCompatCaps Backend(uint cpuVersion)
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("uapigen-demo-");
        try
        {
            string cpu = Path.Combine(directory.FullName, "cpus", "PowerPC@0");
            Directory.CreateDirectory(cpu);
            File.WriteAllBytes(Path.Combine(cpu, "device_type"), "cpu\0"u8);
            byte[] version = new byte[4];
            BinaryPrimitives.WriteUInt32BigEndian(version, cpuVersion);
            File.WriteAllBytes(Path.Combine(cpu, "cpu-version"), version);
            return new PowerNvCompatCaps(DeviceTree.Open(directory.FullName));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
