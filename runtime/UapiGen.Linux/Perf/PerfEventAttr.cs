namespace UapiGen.Linux.Perf;

/// <summary>
/// <c>struct perf_event_attr</c> of perf_event_open(2) (include/uapi/linux/perf_event.h, perf_copy_attr in kernel/events/core.c, Linux 7.3): what is counted, and how. Ten sizes,
/// <c>PERF_ATTR_SIZE_VER0</c> 64 (Linux 2.6.31) to <c>PERF_ATTR_SIZE_VER9</c> 144 (7.2); Linux 6.18 has version 8.
/// </summary>
[CPrefix("PERF_ATTR_")]
[UapiStruct(
    "perf_event_attr",
    Small = SmallStruct.RejectAndReportSize,
    Zero = ZeroSize.MeansVersion0,
    CapReportsSize = true,
    Larger = LargerStruct.AcceptZeroTailOrReportSize,
    ReportFault = ReportFault.Ignored)]
public partial struct PerfEventAttr
{
    /// <summary>The kind of event; one that the kernel does not have is ENOENT. Offset 0, 4 bytes.</summary>
    public PerfType Type;

    /// <summary>usize; ksize after an E2BIG. The calls set it. The kernel has it second, and fetches it from there. Offset 4, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <summary>The event, as <see cref="Type"/> numbers them. Offset 8, 8 bytes.</summary>
    public ulong Config;

    /// <summary>A sample every so many events; as a frequency, so many a second. Offset 16, 8 bytes.</summary>
    public ulong SamplePeriod;

    /// <summary>What a sample holds. Offset 24, 8 bytes.</summary>
    [KnownBits(PerfSampleFlags.All)] public PerfSampleFlags SampleType;

    /// <summary>What reading the counter gives. Offset 32, 8 bytes.</summary>
    [KnownBits(PerfReadFormat.All)] public PerfReadFormat ReadFormat;

    /// <summary>
    /// The switches, each a property. The last two, of deferred chains of callers, came with Linux 6.19; a kernel that does not know one says EINVAL. Offset 40, 8 bytes.
    /// </summary>
    [BitField("Disabled", 1), BitField("Inherit", 1), BitField("Pinned", 1), BitField("Exclusive", 1), BitField("ExcludeUser", 1), BitField("ExcludeKernel", 1),
     BitField("ExcludeHv", 1), BitField("ExcludeIdle", 1), BitField("Mmap", 1), BitField("Comm", 1), BitField("Freq", 1), BitField("InheritStat", 1),
     BitField("EnableOnExec", 1), BitField("Task", 1), BitField("Watermark", 1), BitField("PreciseIp", 2), BitField("MmapData", 1), BitField("SampleIdAll", 1),
     BitField("ExcludeHost", 1), BitField("ExcludeGuest", 1), BitField("ExcludeCallchainKernel", 1), BitField("ExcludeCallchainUser", 1), BitField("Mmap2", 1),
     BitField("CommExec", 1), BitField("UseClockId", 1), BitField("ContextSwitch", 1), BitField("WriteBackward", 1), BitField("Namespaces", 1),
     BitField("Ksymbol", 1), BitField("BpfEvent", 1), BitField("AuxOutput", 1), BitField("Cgroup", 1), BitField("TextPoke", 1), BitField("BuildId", 1),
     BitField("InheritThread", 1), BitField("RemoveOnExec", 1), BitField("SigTrap", 1), BitField("DeferCallchain", 1), BitField("DeferOutput", 1), BitField("Reserved1", 24, MustBeZero = true)]
    public ulong Flags;

    /// <summary>A wake-up every so many samples, or so many bytes. Offset 48, 4 bytes.</summary>
    public uint WakeupEvents;

    /// <summary>What a breakpoint watches for. Offset 52, 4 bytes.</summary>
    public uint BpType;

    /// <summary>More of <see cref="Config"/>; a breakpoint's address, or a probe's function or path. Offset 56, 8 bytes.</summary>
    public ulong Config1;

    /// <summary>More of <see cref="Config1"/>; a breakpoint's length, or a probe's address or offset. Offset 64, 8 bytes; version 1, Linux 2.6.33.</summary>
    [Since(1)] public ulong Config2;

    /// <summary>Which branches a sample holds; looked at when <see cref="PerfSampleFlags.BranchStack"/> is asked for. Offset 72, 8 bytes; version 2, Linux 3.4.</summary>
    [Since(2)] public PerfBranchSample BranchSampleType;

    /// <summary>Which registers of user space a sample holds (asm/perf_regs.h). Offset 80, 8 bytes; version 3, Linux 3.7.</summary>
    [Since(3)] public ulong SampleRegsUser;

    /// <summary>How many bytes of user space's stack a sample holds. Offset 88, 4 bytes; version 3, Linux 3.7.</summary>
    [Since(3)] public uint SampleStackUser;

    /// <summary>The clock of times, <c>CLOCK_*</c>. Offset 92, 4 bytes; version 3; it was room before Linux 4.1.</summary>
    [Since(3)] public int ClockId;

    /// <summary>Which registers at the interrupt a sample holds (asm/perf_regs.h). Offset 96, 8 bytes; version 4, Linux 3.19.</summary>
    [Since(4)] public ulong SampleRegsIntr;

    /// <summary>A wake-up every so many bytes of the AUX area. Offset 104, 4 bytes; version 5, Linux 4.1.</summary>
    [Since(5)] public uint AuxWatermark;

    /// <summary>How many frames a chain of callers holds; 0 is the system's limit. Offset 108, 2 bytes; version 5; it was room before Linux 4.8.</summary>
    [Since(5)] public ushort SampleMaxStack;

    /// <summary><c>__reserved_2</c>. Offset 110, 2 bytes; version 5.</summary>
    [Since(5), MustBeZero] public ushort Reserved2;

    /// <summary>How many bytes of the AUX area a sample holds. Offset 112, 4 bytes; version 6, Linux 5.5.</summary>
    [Since(6)] public uint AuxSampleSize;

    /// <summary>What becomes of AUX tracing on an overflow, bit-fields in C. Offset 116, 4 bytes; version 6; it was room before Linux 6.13.</summary>
    [Since(6), BitField("AuxStartPaused", 1), BitField("AuxPause", 1), BitField("AuxResume", 1), BitField("Reserved3", 29, MustBeZero = true)]
    public uint AuxAction;

    /// <summary>What SIGTRAP hands over. Offset 120, 8 bytes; version 7, Linux 5.13.</summary>
    [Since(7)] public ulong SigData;

    /// <summary>More of <see cref="Config2"/>. Offset 128, 8 bytes; version 8, Linux 6.3.</summary>
    [Since(8)] public ulong Config3;

    /// <summary>More of <see cref="Config3"/>. Offset 136, 8 bytes; version 9, Linux 7.2.</summary>
    [Since(9)] public ulong Config4;
}
