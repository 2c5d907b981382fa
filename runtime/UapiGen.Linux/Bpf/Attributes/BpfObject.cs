namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_OBJ_PIN and BPF_OBJ_GET take (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.4.</summary>
public struct BpfObject
{
    /// <summary>The address of the path in a BPF file system.</summary>
    [Aligned(8)] public ulong Pathname;

    /// <summary>The object to pin.</summary>
    public uint BpfFd;

    /// <summary>How it is opened. Linux 4.15.</summary>
    public uint FileFlags;

    /// <summary>The directory that the path begins at, with its flag. Linux 6.5.</summary>
    public int PathFd;
}
