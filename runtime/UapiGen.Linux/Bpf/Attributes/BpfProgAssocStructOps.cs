namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_ASSOC_STRUCT_OPS takes (include/uapi/linux/bpf.h, Linux 7.3). Since a kernel after 6.18.</summary>
public struct BpfProgAssocStructOps
{
    /// <summary>The struct_ops map.</summary>
    public uint MapFd;

    /// <summary>The program.</summary>
    public uint ProgFd;

    /// <summary>Flags; none is known.</summary>
    public uint Flags;
}
