namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_STREAM_READ_BY_FD takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 6.17.</summary>
public struct BpfProgStreamRead
{
    /// <summary>Where the text goes.</summary>
    [Aligned(8)] public ulong StreamBuf;

    /// <summary>The room for it in bytes.</summary>
    public uint StreamBufLen;

    /// <summary>The stream.</summary>
    public uint StreamId;

    /// <summary>The program.</summary>
    public uint ProgFd;
}
