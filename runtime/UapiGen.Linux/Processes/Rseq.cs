namespace UapiGen.Linux.Processes;

/// <summary>
/// <c>struct rseq</c>: a thread's area for restartable sequences, as rseq(2) registers it (include/uapi/linux/rseq.h, kernel/rseq.c; Linux 7.3). Its size is an argument, and
/// any that is large enough is taken: 32 bytes since Linux 4.18, which grew full in the meantime; 64 since 7.0. Which fields the kernel fills, getauxval(3) tells with
/// <c>AT_RSEQ_FEATURE_SIZE</c>: 20, 28 since Linux 6.3, 33 since 7.0.
/// </summary>
/// <remarks>
/// For readers, filters and tracers: the C library registers one for each thread, and a thread can have no second. The kernel reads nothing of it when it is registered,
/// and the area has to begin at a multiple of 32.
/// </remarks>
[UapiStruct(
    "rseq",
    SizeSource = SizeSource.Argument,
    SizeWidth = SizeWidth.Bits32,
    Cap = SizeCap.None,
    Larger = LargerStruct.Truncate,
    Request = Request.None)]
[Aligned(32)]
[FlexibleTail("end", typeof(byte))]
public partial struct Rseq
{
    /// <summary>A processor that there is, always; the thread's once it is registered. Offset 0, 4 bytes.</summary>
    public uint CpuIdStart;

    /// <summary>The processor that the thread runs on; or -1 before it is registered, -2 where that failed. Offset 4, 4 bytes.</summary>
    public uint CpuId;

    /// <summary>The address of the sequence that runs, or 0. Offset 8, 8 bytes.</summary>
    public ulong RseqCs;

    /// <summary>What the kernel can do for the thread. Offset 16, 4 bytes.</summary>
    public RseqFlags Flags;

    /// <summary>The NUMA node that the thread runs on. Offset 20, 4 bytes. Linux 6.3.</summary>
    public uint NodeId;

    /// <summary>A number for the thread that is unique among those of its process that run, and small. Offset 24, 4 bytes. Linux 6.3.</summary>
    public uint MmCid;

    /// <summary>The wish for a longer time slice. Offset 28, 4 bytes. Linux 7.0.</summary>
    public RseqSliceControl SliceCtrl;

    /// <summary>Room that the next field takes; it makes the feature size 33, so that it is never mistaken for the first struct's 32. Offset 32, 1 byte.</summary>
    [Since(1)] public byte Reserved;
}
