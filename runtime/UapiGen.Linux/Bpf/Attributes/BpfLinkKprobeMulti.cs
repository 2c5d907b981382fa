namespace UapiGen.Linux.Bpf;

/// <summary>What a link of many kernel probes takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkKprobeMulti
{
    /// <summary>Flags.</summary>
    public uint Flags;

    /// <summary>How many there are.</summary>
    public uint Cnt;

    /// <summary>The address of the addresses of their names.</summary>
    [Aligned(8)] public ulong Syms;

    /// <summary>The address of their addresses.</summary>
    [Aligned(8)] public ulong Addrs;

    /// <summary>The address of a number for each.</summary>
    [Aligned(8)] public ulong Cookies;
}
