namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_ATTACH and BPF_PROG_DETACH take (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.10.</summary>
public struct BpfAttach
{
    /// <summary>What the program is attached to.</summary>
    [Anonymous] public BpfTarget Target;

    /// <summary>The program.</summary>
    public uint AttachBpfFd;

    /// <summary>Where.</summary>
    public uint AttachType;

    /// <summary>How.</summary>
    public uint AttachFlags;

    /// <summary>The program that it replaces. Linux 5.6.</summary>
    public uint ReplaceBpfFd;

    /// <summary>Before or after which other program.</summary>
    [Anonymous] public BpfRelative Relative;

    /// <summary>The revision of the list that it is to change. Linux 6.6.</summary>
    public ulong ExpectedRevision;
}
