namespace UapiGen.Linux.Mounts;

/// <summary>
/// <c>struct mnt_id_req</c> of statmount(2) and listmount(2) (include/uapi/linux/mount.h, copy_mnt_id_req in fs/namespace.c; Linux 7.3): which mount is meant, of
/// which namespace, and what is asked. Version 0 is of Linux 6.8, version 1 of 6.11.
/// </summary>
[UapiStruct("mnt_id_req", ReplySize = ReplySize.Unchanged)]
public partial struct MntIdReq
{
    /// <summary>The first mount id that can be: all are greater (<c>MNT_UNIQUE_ID_OFFSET</c>, fs/mount.h), so that none is taken for an old, reused id.</summary>
    [NotInC] internal const ulong UniqueIdOffset = 1UL << 31;

    /// <summary>usize, 24 or 32. Offset 0, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <summary>A descriptor: of the mount namespace, or of a file of the mount. Offset 4, 4 bytes. Must be zero up to Linux 6.17.</summary>
    [Anonymous] public MntIdReqDescriptor Descriptor;

    /// <summary>The mount. Offset 8, 8 bytes. Of listmount, the one beneath which to look, or <see cref="MountId.Root"/>.</summary>
    public ulong MntId;

    /// <summary>Of statmount the mask of what is asked for, of listmount the last id of the page before, or 0. Offset 16, 8 bytes.</summary>
    public ulong Param;

    /// <summary>The mount namespace's id; 0 is the caller's namespace. Offset 24, 8 bytes.</summary>
    [Since(1)] public ulong MntNsId;
}
