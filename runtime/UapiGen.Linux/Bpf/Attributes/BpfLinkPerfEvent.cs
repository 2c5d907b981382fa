namespace UapiGen.Linux.Bpf;

/// <summary>What a link of a perf event takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkPerfEvent
{
    /// <summary>A number that the program can ask for.</summary>
    public ulong BpfCookie;
}
