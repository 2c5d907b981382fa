namespace UapiGen.Linux.Bpf;

/// <summary>What a link of many user probes takes (include/uapi/linux/bpf.h, Linux 7.3).</summary>
public struct BpfLinkUprobeMulti
{
    /// <summary>The address of the path of the file.</summary>
    [Aligned(8)] public ulong Path;

    /// <summary>The address of the offsets in it.</summary>
    [Aligned(8)] public ulong Offsets;

    /// <summary>The address of the offsets of reference counters.</summary>
    [Aligned(8)] public ulong RefCtrOffsets;

    /// <summary>The address of a number for each.</summary>
    [Aligned(8)] public ulong Cookies;

    /// <summary>How many there are.</summary>
    public uint Cnt;

    /// <summary>Flags.</summary>
    public uint Flags;

    /// <summary>The process; 0 for all.</summary>
    public uint Pid;

    /// <summary>The directory that the path begins at, with its flag. Since a kernel after 6.18.</summary>
    public uint PathFd;
}
