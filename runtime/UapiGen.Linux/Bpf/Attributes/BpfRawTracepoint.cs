namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_RAW_TRACEPOINT_OPEN takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.17.</summary>
public struct BpfRawTracepoint
{
    /// <summary>The address of the name of the tracepoint.</summary>
    public ulong Name;

    /// <summary>The program.</summary>
    public uint ProgFd;

    /// <summary>A number that the program can ask for. Linux 6.10.</summary>
    [Aligned(8)] public ulong Cookie;
}
