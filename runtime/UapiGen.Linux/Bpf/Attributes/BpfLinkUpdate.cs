namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_LINK_UPDATE takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.7.</summary>
public struct BpfLinkUpdate
{
    /// <summary>The link.</summary>
    public uint LinkFd;

    /// <summary>What it attaches from now on.</summary>
    [Anonymous] public BpfLinkNew New;

    /// <summary>Flags.</summary>
    public uint Flags;

    /// <summary>What it has attached so far, with its flag.</summary>
    [Anonymous] public BpfLinkOld Old;
}
