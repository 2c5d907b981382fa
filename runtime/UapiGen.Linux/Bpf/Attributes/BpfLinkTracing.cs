namespace UapiGen.Linux.Bpf;

/// <summary>What a link of a tracing program takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkTracing
{
    /// <summary>The type of the target.</summary>
    public uint TargetBtfId;

    /// <summary>A number that the program can ask for.</summary>
    public ulong Cookie;
}
