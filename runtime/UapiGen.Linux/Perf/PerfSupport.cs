namespace UapiGen.Linux.Perf;

/// <summary>
/// What perf_event_open(2) knows on the running kernel, asked of it once in a process: not which events there are, but which fields and bits may be set. No event is opened for that.
/// </summary>
public sealed class PerfSupport
{
    private static PerfSupport? s_current;

    internal PerfSupport(Errno unavailable) => Unavailable = unavailable;

    /// <summary>The running kernel's.</summary>
    public static PerfSupport Current => s_current ??= PerfProbe.Run();

    /// <summary>Whether the call is there.</summary>
    public bool IsAvailable => Unavailable == Errno.Success;

    /// <summary>Why the call is not there: ENOSYS (built without CONFIG_PERF_EVENTS, or a sandbox), EPERM and EACCES (a sandbox); else Success.</summary>
    public Errno Unavailable { get; }

    /// <summary>The size of the kernel's own <see cref="PerfEventAttr"/> in bytes: 136 on Linux 6.18, 144 since 7.2.</summary>
    public int AttrSize { get; internal init; }

    /// <summary>The switches that are known: of <see cref="PerfEventAttr.Flags"/>.</summary>
    public ulong Flags { get; internal init; }

    /// <summary>What a sample can hold.</summary>
    public PerfSampleFlags SampleType { get; internal init; }

    /// <summary>What reading a counter can give.</summary>
    public PerfReadFormat ReadFormat { get; internal init; }

    /// <summary>Which branches a sample can hold.</summary>
    public PerfBranchSample BranchSampleType { get; internal init; }

    /// <summary>What can become of AUX tracing on an overflow: of <see cref="PerfEventAttr.AuxAction"/>.</summary>
    public uint AuxAction { get; internal init; }

    internal KernelStruct<PerfEventAttr>? Kernel => !IsAvailable ? null : field ??= new(
        AttrSize,
        new KernelField(nameof(PerfEventAttr.Flags), Flags) { Describe = PerfSwitches.Names },
        new KernelField(nameof(PerfEventAttr.SampleType), (ulong)SampleType) { Describe = bits => ((PerfSampleFlags)bits).ToString() },
        new KernelField(nameof(PerfEventAttr.ReadFormat), (ulong)ReadFormat) { Describe = bits => ((PerfReadFormat)bits).ToString() },
        new KernelField(nameof(PerfEventAttr.BranchSampleType), (ulong)BranchSampleType) { Describe = bits => ((PerfBranchSample)bits).ToString() },
        new KernelField(nameof(PerfEventAttr.AuxAction), AuxAction));
}
