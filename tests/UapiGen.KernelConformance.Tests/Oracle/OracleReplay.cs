using System.Globalization;
using System.Runtime.InteropServices;
using UapiGen.KernelConformance.Live;
using UapiGen.KernelConformance.Oracle.Subjects;

namespace UapiGen.KernelConformance.Oracle;

/// <summary>Asks the generated kernel side what a kernel was asked, and holds the answers against the measured ones.</summary>
internal static class OracleReplay
{
    private const uint Larger = 6000;

    /// <summary>Replays one file.</summary>
    /// <param name="name">The file.</param>
    /// <returns>How many cases there were, and what was answered differently.</returns>
    public static (int Cases, IReadOnlyList<string> Disagreements) Run(string name)
    {
        OracleFile file = OracleFile.Read(name);
        MeasuredInterface measured = MeasuredList.Of(name, file.Kernel);
        List<string> disagreements = [];
        foreach (OracleCase one in file.Cases)
        {
            if (Replay(measured, file, one) is { } disagreement) disagreements.Add($"{name}.txt, line {one.Line}: {disagreement}");
            if (measured.SizeField is not { } field) continue;

            // Smaller and larger, and never what the kernel itself would write there.
            foreach (uint later in (uint[])[0, (uint)file.Floor, Larger])
            {
                if (Race(measured, file, one, field, later) is { } lost) disagreements.Add($"{name}.txt, line {one.Line}, size changed to {later}: {lost}");
            }
        }

        return (file.Cases.Count, disagreements);
    }

    /// <summary>Replays all files: what a test that planted a mistake calls.</summary>
    /// <returns>Everything that was answered differently.</returns>
    public static string[] RunAll() => [.. OracleFile.Names.SelectMany(name => Run(name).Disagreements)];

    private static string? Replay(MeasuredInterface measured, OracleFile file, OracleCase one)
    {
        OracleStage stage = new(measured, file, one);
        BufferMemory memory = stage.Memory;
        return Compare(measured, one, stage, measured.Generated(ref memory, measured.Arguments(file.Name, stage.Address, one.Size)));
    }

    /// <summary>The same while the size field changes once it was fetched: the first fetch stands, so that nothing comes out otherwise.</summary>
    private static string? Race(MeasuredInterface measured, OracleFile file, OracleCase one, int field, uint later)
    {
        OracleStage stage = new(measured, file, one);
        UserAddress size = new(stage.Address + (ulong)field);
        RacingMemory memory = new(stage.Memory, size, later);
        SyscallResult result = measured.Generated(ref memory, measured.Arguments(file.Name, stage.Address, one.Size));
        stage.TakeBack(field, later);
        return Compare(measured, one, stage, result);
    }

    private static string? Compare(MeasuredInterface measured, OracleCase one, OracleStage stage, SyscallResult result)
    {
        string answer = result.Error == Errno.Success ? Success(one.Result, result.Value) : result.Error.ToString();
        if (answer != one.Result) return $"measured {one.Result}, generated {answer}";
        if (!stage.IsFrontUntouched) return "generated side wrote in front of the struct";
        return one.Writes is null ? null : SizeDiffers(measured, one, stage) ?? WritesDiffer(one.Writes, stage);
    }

    /// <summary>A descriptor and a process id are any number; a number is itself.</summary>
    private static string Success(string measured, long value) =>
        measured is "fd" or "pid" && value >= 0 ? measured : value.ToString(CultureInfo.InvariantCulture);

    private static string? SizeDiffers(MeasuredInterface measured, OracleCase one, OracleStage stage)
    {
        if (one.SizeAfter is not { } expected || measured.SizeField is not { } offset) return null;
        uint size = MemoryMarshal.Read<uint>(stage.After[offset..]);
        return size == expected ? null : $"size afterwards: measured {expected}, generated {size}";
    }

    private static string? WritesDiffer(IReadOnlyList<OracleWrite> measured, OracleStage stage)
    {
        IReadOnlyList<(int Offset, int Length)> generated = ChangedBytes.Between(stage.Before, stage.After);
        string expected = string.Join(", ", measured.Select(write => $"{write.Offset}+{write.Bytes.Count}"));
        string got = string.Join(", ", generated.Select(write => $"{write.Offset}+{write.Length}"));
        if (expected != got) return $"bytes written: measured {(expected.Length == 0 ? "none" : expected)}, generated {(got.Length == 0 ? "none" : got)}";

        foreach (OracleWrite write in measured)
        {
            for (int i = 0; i < write.Bytes.Count; i++)
            {
                if (write.Bytes[i] is { } value && value != stage.After[write.Offset + i])
                    return string.Create(CultureInfo.InvariantCulture, $"byte {write.Offset + i}: measured {value:x2}, generated {stage.After[write.Offset + i]:x2}");
            }
        }

        return null;
    }
}
