namespace UapiGen.Linux.Bpf;

/// <summary>What the commands take that go from id to id, and open by id (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.13.</summary>
public struct BpfGetId
{
    /// <summary>The id.</summary>
    [Anonymous] public BpfAnyId Id;

    /// <summary>The next id; the kernel fills it.</summary>
    public uint NextId;

    /// <summary>How it is opened. Linux 4.15.</summary>
    public uint OpenFlags;

    /// <summary>The token that allows it. Linux 6.17.</summary>
    public int FdByIdTokenFd;
}
