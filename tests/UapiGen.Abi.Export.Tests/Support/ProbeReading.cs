using System.Buffers.Binary;
using UapiGen.Btf;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>Reads a probe's numbers out of the object that a compiler made of it.</summary>
internal static class ProbeReading
{
    /// <summary>The numbers that are not those expected, each as a line.</summary>
    public static IReadOnlyList<string> Differences(byte[] made, CProbe probe)
    {
        ElfSection section = ElfSection.Find(made, CProbe.Section);
        Assert.Equal(probe.Values.Count * sizeof(ulong), section.Bytes.Length);
        List<string> differences = [];
        for (int i = 0; i < probe.Values.Count; i++)
        {
            ReadOnlySpan<byte> bytes = section.Bytes.Span.Slice(i * sizeof(ulong), sizeof(ulong));
            ulong answer = section.IsBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            if (answer != probe.Values[i].Expected) differences.Add($"{probe.Values[i].Subject} is {answer}, not {probe.Values[i].Expected}");
        }
        return differences;
    }

    /// <summary>Fails with the numbers that differ.</summary>
    public static void AssertAgrees(byte[] made, CProbe probe) => Assert.Equal([], Differences(made, probe));
}
