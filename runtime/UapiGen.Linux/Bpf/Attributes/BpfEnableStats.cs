namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_ENABLE_STATS takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 5.8.</summary>
public struct BpfEnableStats
{
    /// <summary>The statistics.</summary>
    public uint Type;
}
