namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_PROG_QUERY takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.15.</summary>
public struct BpfQuery
{
    /// <summary>What is asked about.</summary>
    [Anonymous] public BpfTarget Target;

    /// <summary>Where.</summary>
    public uint AttachType;

    /// <summary>How.</summary>
    public uint QueryFlags;

    /// <summary>How it was attached; the kernel fills it.</summary>
    public uint AttachFlags;

    /// <summary>Where the ids of the programs go.</summary>
    [Aligned(8)] public ulong ProgIds;

    /// <summary>How many there is room for, then how many there are.</summary>
    [Anonymous] public BpfCount Number;

    /// <summary>Where the flags of each go. Linux 6.1.</summary>
    [Aligned(8)] public ulong ProgAttachFlags;

    /// <summary>Where the ids of the links go. Linux 6.6.</summary>
    [Aligned(8)] public ulong LinkIds;

    /// <summary>Where the flags of each go. Linux 6.6.</summary>
    [Aligned(8)] public ulong LinkAttachFlags;

    /// <summary>The revision of the list; the kernel fills it. Linux 6.6.</summary>
    public ulong Revision;
}
