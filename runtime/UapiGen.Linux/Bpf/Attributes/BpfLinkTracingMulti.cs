namespace UapiGen.Linux.Bpf;

/// <summary>What a link of many tracing programs takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkTracingMulti
{
    /// <summary>The address of the types of the targets.</summary>
    [Aligned(8)] public ulong Ids;

    /// <summary>The address of a number for each.</summary>
    [Aligned(8)] public ulong Cookies;

    /// <summary>How many there are.</summary>
    public uint Cnt;
}
