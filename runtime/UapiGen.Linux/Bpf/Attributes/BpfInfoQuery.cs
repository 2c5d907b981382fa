namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_OBJ_GET_INFO_BY_FD takes (include/uapi/linux/bpf.h, Linux 7.3). Linux 4.13.</summary>
public struct BpfInfoQuery
{
    /// <summary>The object.</summary>
    public uint BpfFd;

    /// <summary>The room for the facts in bytes, then how many were written.</summary>
    public uint InfoLen;

    /// <summary>Where they go; what is there is read first.</summary>
    [Aligned(8)] public ulong Info;
}
