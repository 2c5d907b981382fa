namespace UapiGen.Linux.Mounts;

/// <summary>
/// <c>struct ns_id_req</c> of listns(2) (include/uapi/linux/nsfs.h, copy_ns_id_req in kernel/nstree.c; Linux 7.3): which namespaces to list. One version, 32
/// bytes, since Linux 6.19.
/// </summary>
[UapiStruct("ns_id_req", ReplySize = ReplySize.Unchanged)]
public partial struct NsIdReq
{
    /// <summary>usize. Offset 0, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <summary>Reserved. Offset 4, 4 bytes. EINVAL unless zero.</summary>
    [MustBeZero] public uint Spare;

    /// <summary>The last id of the page before, or 0. Offset 8, 8 bytes.</summary>
    public ulong NsId;

    /// <summary>The kinds to list. Offset 16, 4 bytes. An unknown bit is EOPNOTSUPP.</summary>
    [KnownBits(NamespaceKinds.All, Error = Errno.EOPNOTSUPP)] public NamespaceKinds NsType;

    /// <summary>Not looked at. Offset 20, 4 bytes.</summary>
    public uint Spare2;

    /// <summary>Only namespaces that this user namespace owns; 0 for all, <c>LISTNS_CURRENT_USER</c> (2^64 - 1) for the caller's own. Offset 24, 8 bytes.</summary>
    public ulong UserNsId;
}
