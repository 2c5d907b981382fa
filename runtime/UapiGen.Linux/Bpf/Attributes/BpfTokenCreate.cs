namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_TOKEN_CREATE takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 6.9.</summary>
public struct BpfTokenCreate
{
    /// <summary>Flags; none is known.</summary>
    public uint Flags;

    /// <summary>The BPF file system.</summary>
    public uint BpffsFd;
}
