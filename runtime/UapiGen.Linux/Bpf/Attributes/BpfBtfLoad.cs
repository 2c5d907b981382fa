namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_BTF_LOAD takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.18.</summary>
public struct BpfBtfLoad
{
    /// <summary>The address of the types.</summary>
    [Aligned(8)] public ulong Btf;

    /// <summary>Where what is said of them goes.</summary>
    [Aligned(8)] public ulong BtfLogBuf;

    /// <summary>Their size in bytes.</summary>
    public uint BtfSize;

    /// <summary>The room for what is said, in bytes.</summary>
    public uint BtfLogSize;

    /// <summary>How much is said.</summary>
    public uint BtfLogLevel;

    /// <summary>How much there was to say, in bytes; the kernel fills it. Linux 6.4.</summary>
    public uint BtfLogTrueSize;

    /// <summary>Flags. Linux 6.9.</summary>
    public uint BtfFlags;

    /// <summary>The token that allows it, with its flag. Linux 6.9.</summary>
    public int BtfTokenFd;
}
