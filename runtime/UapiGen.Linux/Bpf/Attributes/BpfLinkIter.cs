namespace UapiGen.Linux.Bpf;

/// <summary>What a link of an iterator takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkIter
{
    /// <summary>The address of what is walked.</summary>
    [Aligned(8)] public ulong IterInfo;

    /// <summary>The size of that in bytes.</summary>
    public uint IterInfoLen;
}
