namespace UapiGen.Linux.Mounts;

/// <summary>What statmount(2) is asked for, and what it answered: <c>STATMOUNT_*</c> (include/uapi/linux/mount.h, Linux 7.3). A bit that a kernel does not know it ignores.</summary>
[Flags]
[CPrefix("STATMOUNT_")]
public enum StatmountMask : ulong
{
    /// <summary>Nothing but the size.</summary>
    [NotInC] None = 0,

    /// <summary><c>STATMOUNT_SB_BASIC</c>: the superblock's device, magic and flags. Linux 6.8.</summary>
    [CName("STATMOUNT_SB_BASIC")] SuperblockBasic = 0x1,

    /// <summary><c>STATMOUNT_MNT_BASIC</c>: ids, attributes and propagation of the mount. Linux 6.8.</summary>
    [CName("STATMOUNT_MNT_BASIC")] MountBasic = 0x2,

    /// <summary><c>STATMOUNT_PROPAGATE_FROM</c>: the peer group that the mount receives from. Linux 6.8.</summary>
    PropagateFrom = 0x4,

    /// <summary><c>STATMOUNT_MNT_ROOT</c>: what of the file system is mounted. Linux 6.8.</summary>
    [CName("STATMOUNT_MNT_ROOT")] MountRoot = 0x8,

    /// <summary><c>STATMOUNT_MNT_POINT</c>: where it is mounted. Linux 6.8.</summary>
    [CName("STATMOUNT_MNT_POINT")] MountPoint = 0x10,

    /// <summary><c>STATMOUNT_FS_TYPE</c>: the type of the file system. Linux 6.8.</summary>
    [CName("STATMOUNT_FS_TYPE")] FileSystemType = 0x20,

    /// <summary><c>STATMOUNT_MNT_NS_ID</c>: the id of the mount namespace. Linux 6.11.</summary>
    [CName("STATMOUNT_MNT_NS_ID")] NamespaceId = 0x40,

    /// <summary><c>STATMOUNT_MNT_OPTS</c>: the options in one string, special characters escaped. Linux 6.11.</summary>
    [CName("STATMOUNT_MNT_OPTS")] Options = 0x80,

    /// <summary><c>STATMOUNT_FS_SUBTYPE</c>: the subtype of the file system, such as FUSE's. Linux 6.13.</summary>
    [CName("STATMOUNT_FS_SUBTYPE")] FileSystemSubtype = 0x100,

    /// <summary><c>STATMOUNT_SB_SOURCE</c>: what was mounted, such as a device. Linux 6.13.</summary>
    [CName("STATMOUNT_SB_SOURCE")] Source = 0x200,

    /// <summary><c>STATMOUNT_OPT_ARRAY</c>: the options one by one, not escaped. Linux 6.13.</summary>
    [CName("STATMOUNT_OPT_ARRAY")] OptionArray = 0x400,

    /// <summary><c>STATMOUNT_OPT_SEC_ARRAY</c>: the options of the security modules one by one. Linux 6.13.</summary>
    [CName("STATMOUNT_OPT_SEC_ARRAY")] SecurityOptionArray = 0x800,

    /// <summary><c>STATMOUNT_SUPPORTED_MASK</c>: which of these bits the kernel knows. Linux 6.15.</summary>
    SupportedMask = 0x1000,

    /// <summary><c>STATMOUNT_MNT_UIDMAP</c>: how an id-mapped mount maps users. Linux 6.15.</summary>
    [CName("STATMOUNT_MNT_UIDMAP")] UserMap = 0x2000,

    /// <summary><c>STATMOUNT_MNT_GIDMAP</c>: how an id-mapped mount maps groups. Linux 6.15.</summary>
    [CName("STATMOUNT_MNT_GIDMAP")] GroupMap = 0x4000,

    /// <summary>Those that are strings (<c>STATMOUNT_STRING_REQ</c>, fs/namespace.c): with one of them, a buffer of the struct's bare size is EOVERFLOW.</summary>
    [NotInC] Strings = MountRoot | MountPoint | FileSystemType | Options | FileSystemSubtype | Source | OptionArray | SecurityOptionArray | UserMap | GroupMap,

    /// <summary>All that Linux 7.3 knows.</summary>
    [NotInC] All = SuperblockBasic | MountBasic | PropagateFrom | NamespaceId | SupportedMask | Strings,
}
