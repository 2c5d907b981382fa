namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_BIND_MAP takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.10.</summary>
public struct BpfProgBindMap
{
    /// <summary>The program.</summary>
    public uint ProgFd;

    /// <summary>The map.</summary>
    public uint MapFd;

    /// <summary>Flags; none is known.</summary>
    public uint Flags;
}
