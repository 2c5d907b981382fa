using System.Globalization;

namespace UapiGen.KernelConformance.Live;

/// <summary>How two answers to one call differ.</summary>
internal static class Disagreement
{
    /// <summary>As many bytes are shown as an eye can compare.</summary>
    private const int Shown = 96;

    /// <summary>What lay at each argument that is an address of the arena, before the call.</summary>
    public static string Structs(in Registers registers, byte[] before, UserAddress start)
    {
        string text = "";
        foreach (ulong address in registers.All)
        {
            ulong offset = unchecked(address - start.Value);
            if (offset < (ulong)before.Length) text += $"\n  at {address:x}: {Hex(before.AsSpan((int)offset))}";
        }

        return text;
    }

    public static string Between(
        SyscallResult kernel, ReadOnlySpan<byte> kernelBytes, SyscallResult generated, ReadOnlySpan<byte> generatedBytes, UserAddress start)
    {
        string results = $"""
            kernel    {Text(kernel)}
            generated {Text(generated)}
            """;
        int first = kernelBytes.CommonPrefixLength(generatedBytes);
        if (first == kernelBytes.Length) return results + "\nall bytes are the same";

        return $"""
            {results}
            the first byte that differs is at {start + (ulong)first}; from there on:
            kernel    {Hex(kernelBytes[first..])}
            generated {Hex(generatedBytes[first..])}
            """;
    }

    private static string Text(SyscallResult result) =>
        result.Error == Errno.Success ? result.Value.ToString(CultureInfo.InvariantCulture) : result.Error.ToString();

    private static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes[..Math.Min(Shown, bytes.Length)]);
}
