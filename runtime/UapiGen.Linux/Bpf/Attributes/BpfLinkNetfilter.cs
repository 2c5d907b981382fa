namespace UapiGen.Linux.Bpf;

/// <summary>What a link of a netfilter hook takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkNetfilter
{
    /// <summary>The protocol family.</summary>
    public uint Pf;

    /// <summary>The hook.</summary>
    public uint Hooknum;

    /// <summary>The priority.</summary>
    public int Priority;

    /// <summary>Flags.</summary>
    public uint Flags;
}
