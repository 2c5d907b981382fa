namespace UapiGen.Linux.Processes;

/// <summary>The two sides of <see cref="RseqSliceControl"/> (include/uapi/linux/rseq.h, Linux 7.3).</summary>
public struct RseqSliceBytes
{
    /// <summary>Set by the thread, cleared by either side.</summary>
    public byte Request;

    /// <summary>Set and cleared by the kernel.</summary>
    public byte Granted;

    /// <summary>Reserved.</summary>
    public ushort Reserved;
}
