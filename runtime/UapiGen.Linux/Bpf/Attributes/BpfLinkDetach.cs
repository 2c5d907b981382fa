namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_LINK_DETACH takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.9.</summary>
public struct BpfLinkDetach
{
    /// <summary>The link.</summary>
    public uint LinkFd;
}
