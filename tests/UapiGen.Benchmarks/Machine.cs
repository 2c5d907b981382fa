using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace UapiGen.Benchmarks;

/// <summary>What the figures depend on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        string vectors = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128";
        string load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors, {vectors}-bit vectors, load {load}");
    }
}
