using System.Globalization;

namespace UapiGen.Linux.Bpf;

/// <summary>The processors that the machine may ever have: maps with a value for each of them count all.</summary>
internal static class PossibleCpus
{
    private static readonly Lazy<int> s_count = new(static () => Count(File.ReadAllText("/sys/devices/system/cpu/possible")));

    /// <summary>The size of a value as user space reads and writes it: bpf_map_value_size in kernel/bpf/syscall.c (Linux 7.3).</summary>
    /// <param name="type">The kind of map.</param>
    /// <param name="size">The size of a single value in bytes.</param>
    public static int SizeOfValue(BpfMapType type, uint size) => type switch
    {
        BpfMapType.PerCpuHash or BpfMapType.PerCpuArray or BpfMapType.LruPerCpuHash or BpfMapType.PerCpuCgroupStorage =>
            checked((int)((size + 7) & ~7u) * s_count.Value),
        BpfMapType.ProgramArray or BpfMapType.PerfEventArray or BpfMapType.CgroupArray or BpfMapType.ArrayOfMaps or BpfMapType.HashOfMaps => sizeof(uint),
        _ => (int)size,
    };

    /// <summary>Counts the processors of a list such as <c>0-3,8</c>.</summary>
    internal static int Count(string list)
    {
        int count = 0;
        foreach (string range in list.Trim().Split(','))
        {
            string[] ends = range.Split('-');
            count += int.Parse(ends[^1], CultureInfo.InvariantCulture) - int.Parse(ends[0], CultureInfo.InvariantCulture) + 1;
        }
        return count;
    }
}
