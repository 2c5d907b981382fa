namespace UapiGen.Linux.Mounts;

/// <summary>
/// <c>struct mnt_ns_info</c> of NS_MNT_GET_INFO (include/uapi/linux/nsfs.h, copy_ns_info_to_user in fs/nsfs.c; Linux 7.3): facts of a mount namespace, a pure
/// reply. The command's number tells usize. One version, 16 bytes, since Linux 6.12. NS_MNT_GET_NEXT and NS_MNT_GET_PREV fill it as well.
/// </summary>
[UapiStruct(
    "mnt_ns_info",
    SizeSource = SizeSource.CommandBits,
    Null = NullStruct.Reject,
    SmallError = Errno.ENOTTY,
    Cap = SizeCap.None,
    Larger = LargerStruct.Truncate,
    Request = Request.None,
    Reply = Reply.CopyHead,
    ReplySize = ReplySize.Filled)]
[Ioctl(0xB7, 10, Direction = IoctlDirection.Read, CName = "NS_MNT_GET_INFO")]
public partial struct MntNsInfo
{
    /// <summary>How many bytes were filled: min(usize, ksize). Offset 0, 4 bytes.</summary>
    [StructSize] public uint Size;

    /// <summary>How many mounts it has, its root not counted. Offset 4, 4 bytes.</summary>
    [Output] public uint NrMounts;

    /// <summary>Its id. Offset 8, 8 bytes.</summary>
    [Output] public ulong MntNsId;
}
