namespace UapiGen.Linux.Bpf;

/// <summary>What the commands on many elements take (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.6.</summary>
public struct BpfBatch
{
    /// <summary>The address of where to begin; 0 for the first element.</summary>
    [Aligned(8)] public ulong InBatch;

    /// <summary>Where the place to go on from goes.</summary>
    [Aligned(8)] public ulong OutBatch;

    /// <summary>The address of the keys.</summary>
    [Aligned(8)] public ulong Keys;

    /// <summary>The address of the values.</summary>
    [Aligned(8)] public ulong Values;

    /// <summary>How many there is room for, then how many there were.</summary>
    public uint Count;

    /// <summary>The map.</summary>
    public uint MapFd;

    /// <summary>How each element is written, or looked up.</summary>
    public ulong ElemFlags;

    /// <summary>Flags of the command; none is known.</summary>
    public ulong Flags;
}
