namespace UapiGen.Linux.Perf;

/// <summary>The switches of <see cref="PerfEventAttr"/> in C's order: from the lowest bit of <see cref="PerfEventAttr.Flags"/> on little-endian machines, from the highest on the others.</summary>
internal static class PerfSwitches
{
    private static readonly string[] s_names =
    [
        nameof(PerfEventAttr.Disabled), nameof(PerfEventAttr.Inherit), nameof(PerfEventAttr.Pinned), nameof(PerfEventAttr.Exclusive),
        nameof(PerfEventAttr.ExcludeUser), nameof(PerfEventAttr.ExcludeKernel), nameof(PerfEventAttr.ExcludeHv), nameof(PerfEventAttr.ExcludeIdle),
        nameof(PerfEventAttr.Mmap), nameof(PerfEventAttr.Comm), nameof(PerfEventAttr.Freq), nameof(PerfEventAttr.InheritStat),
        nameof(PerfEventAttr.EnableOnExec), nameof(PerfEventAttr.Task), nameof(PerfEventAttr.Watermark), nameof(PerfEventAttr.PreciseIp),
        nameof(PerfEventAttr.PreciseIp), nameof(PerfEventAttr.MmapData), nameof(PerfEventAttr.SampleIdAll), nameof(PerfEventAttr.ExcludeHost),
        nameof(PerfEventAttr.ExcludeGuest), nameof(PerfEventAttr.ExcludeCallchainKernel), nameof(PerfEventAttr.ExcludeCallchainUser), nameof(PerfEventAttr.Mmap2),
        nameof(PerfEventAttr.CommExec), nameof(PerfEventAttr.UseClockId), nameof(PerfEventAttr.ContextSwitch), nameof(PerfEventAttr.WriteBackward),
        nameof(PerfEventAttr.Namespaces), nameof(PerfEventAttr.Ksymbol), nameof(PerfEventAttr.BpfEvent), nameof(PerfEventAttr.AuxOutput),
        nameof(PerfEventAttr.Cgroup), nameof(PerfEventAttr.TextPoke), nameof(PerfEventAttr.BuildId), nameof(PerfEventAttr.InheritThread),
        nameof(PerfEventAttr.RemoveOnExec), nameof(PerfEventAttr.SigTrap), nameof(PerfEventAttr.DeferCallchain), nameof(PerfEventAttr.DeferOutput),
    ];

    /// <summary>How many bits there are.</summary>
    public static int Count => s_names.Length;

    /// <summary>The word in which one bit is set.</summary>
    /// <param name="index">The bit's place in C's order.</param>
    public static ulong Bit(int index)
    {
        ulong word = 0;
        BitFields.Set(ref word, index, true);
        return word;
    }

    /// <summary>The names of the bits that are set, such as <c>DeferCallchain, DeferOutput</c>.</summary>
    /// <param name="bits">The bits.</param>
    public static string Names(ulong bits) => string.Join(", ", Enumerable.Range(0, Count).Where(index => (bits & Bit(index)) != 0).Select(index => s_names[index]).Distinct());
}
