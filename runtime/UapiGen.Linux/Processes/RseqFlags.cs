namespace UapiGen.Linux.Processes;

/// <summary>What a thread may do with its rseq area, told by the kernel: <c>RSEQ_CS_FLAG_*</c> (include/uapi/linux/rseq.h, Linux 7.3).</summary>
[Flags]
[CName("rseq_cs_flags")]
[CPrefix("RSEQ_CS_FLAG_")]
public enum RseqFlags : uint
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT</c>: not supported any more, and must not be set.</summary>
    NoRestartOnPreempt = 1,

    /// <summary><c>RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL</c>: not supported any more, and must not be set.</summary>
    NoRestartOnSignal = 2,

    /// <summary><c>RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE</c>: not supported any more, and must not be set.</summary>
    NoRestartOnMigrate = 4,

    /// <summary><c>RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE</c>: the kernel can extend the thread's time slice. Linux 7.0.</summary>
    [CName("RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE")] SliceExtensionAvailable = 16,

    /// <summary><c>RSEQ_CS_FLAG_SLICE_EXT_ENABLED</c>: the thread may ask for that. Linux 7.0.</summary>
    [CName("RSEQ_CS_FLAG_SLICE_EXT_ENABLED")] SliceExtensionEnabled = 32,
}
