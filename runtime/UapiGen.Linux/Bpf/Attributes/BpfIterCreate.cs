namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_ITER_CREATE takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.8.</summary>
public struct BpfIterCreate
{
    /// <summary>The link.</summary>
    public uint LinkFd;

    /// <summary>Flags; none is known.</summary>
    public uint Flags;
}
