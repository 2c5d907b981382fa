namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_TASK_FD_QUERY takes, and fills (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.18.</summary>
public struct BpfTaskFdQuery
{
    /// <summary>The process.</summary>
    public uint Pid;

    /// <summary>Its descriptor.</summary>
    public uint Fd;

    /// <summary>Flags; none is known.</summary>
    public uint Flags;

    /// <summary>The room for the name in bytes, then its length.</summary>
    public uint BufLen;

    /// <summary>Where the name goes.</summary>
    [Aligned(8)] public ulong Buf;

    /// <summary>The program.</summary>
    public uint ProgId;

    /// <summary>What the descriptor is.</summary>
    public uint FdType;

    /// <summary>Where in the symbol or file the probe is.</summary>
    public ulong ProbeOffset;

    /// <summary>The address of the probe.</summary>
    public ulong ProbeAddr;
}
