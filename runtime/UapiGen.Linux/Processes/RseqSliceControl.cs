using System.Runtime.InteropServices;

namespace UapiGen.Linux.Processes;

/// <summary><c>struct rseq_slice_ctrl</c>: a thread's wish for a longer time slice, and the kernel's grant (include/uapi/linux/rseq.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct RseqSliceControl
{
    /// <summary>Both in one word.</summary>
    [FieldOffset(0)] public uint All;

    /// <summary>Each by itself.</summary>
    [FieldOffset(0), Anonymous] public RseqSliceBytes Bytes;
}
