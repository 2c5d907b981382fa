using UapiGen.Btf;

namespace UapiGen.Abi.Export.Tests.Support;

/// <summary>Reads a probe's numbers out of the object that a compiler made of it.</summary>
internal static class ProbeReading
{
    /// <summary>The numbers that are not those expected, each as a line.</summary>
    public static IReadOnlyList<string> Differences(byte[] made, CProbe probe)
    {
        ElfSection numbers = ElfSection.Find(made, CProbe.NumbersSection);
        ReadOnlySpan<byte> bits = probe.HasBitFields ? ElfSection.Find(made, CProbe.BitsSection).Bytes.Span : [];
        IReadOnlyList<ulong> answers = probe.Read(numbers.Bytes.Span, bits, numbers.IsBigEndian);
        return [.. probe.Values.Zip(answers).Where(pair => pair.First.Expected != pair.Second).Select(pair => $"{pair.First.Subject} is {pair.Second}, not {pair.First.Expected}")];
    }

    /// <summary>Fails with the numbers that differ.</summary>
    public static void AssertAgrees(byte[] made, CProbe probe) => Assert.Equal([], Differences(made, probe));
}
