namespace UapiGen.Linux.Bpf;

/// <summary>What the commands on a single element take, and BPF_MAP_FREEZE (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfElement
{
    /// <summary>The map.</summary>
    public uint MapFd;

    /// <summary>The address of the key.</summary>
    [Aligned(8)] public ulong Key;

    /// <summary>The value, or the next key.</summary>
    [Anonymous] public BpfElementValue Second;

    /// <summary>How an element is written, or looked up.</summary>
    public ulong Flags;
}
