namespace UapiGen.Linux.Mounts;

/// <summary>What a mount forbids and how it keeps access times: <c>MOUNT_ATTR_*</c> (include/uapi/linux/mount.h, Linux 7.3).</summary>
/// <remarks>The access time is no set of bits but a number in three of them (<see cref="AccessTimeMask"/>): to change it, all three have to be cleared in the same call.</remarks>
[Flags]
public enum MountAttributes : ulong
{
    /// <summary>Nothing is forbidden. <c>MOUNT_ATTR_RELATIME</c>: access times are updated as <see cref="AccessTime.Relative"/> says.</summary>
    [CName("MOUNT_ATTR_RELATIME")] None = 0,

    /// <summary><c>MOUNT_ATTR_RDONLY</c>: nothing is written through this mount. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_RDONLY")] ReadOnly = 0x1,

    /// <summary><c>MOUNT_ATTR_NOSUID</c>: the set-user-ID and set-group-ID bits and file capabilities have no effect. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_NOSUID")] NoSetId = 0x2,

    /// <summary><c>MOUNT_ATTR_NODEV</c>: device files cannot be opened. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_NODEV")] NoDevices = 0x4,

    /// <summary><c>MOUNT_ATTR_NOEXEC</c>: no program is run from here. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_NOEXEC")] NoExecute = 0x8,

    /// <summary><c>MOUNT_ATTR_NOATIME</c>: access times are not updated. A value of <see cref="AccessTimeMask"/>. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_NOATIME")] NoAccessTime = 0x10,

    /// <summary><c>MOUNT_ATTR_STRICTATIME</c>: every access is noted. A value of <see cref="AccessTimeMask"/>. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_STRICTATIME")] StrictAccessTime = 0x20,

    /// <summary><c>MOUNT_ATTR__ATIME</c>: the three bits in which the access time's number stands. Linux 5.12.</summary>
    [CName("MOUNT_ATTR__ATIME")] AccessTimeMask = 0x70,

    /// <summary><c>MOUNT_ATTR_NODIRATIME</c>: access times of directories are not updated. Linux 5.12.</summary>
    [CName("MOUNT_ATTR_NODIRATIME")] NoDirectoryAccessTime = 0x80,

    /// <summary><c>MOUNT_ATTR_IDMAP</c>: owners are shown as a user namespace maps them. Linux 5.12; to take it away again, 6.15.</summary>
    [CName("MOUNT_ATTR_IDMAP")] IdMapped = 0x10_0000,

    /// <summary><c>MOUNT_ATTR_NOSYMFOLLOW</c>: symbolic links are not followed. Linux 5.14.</summary>
    [CName("MOUNT_ATTR_NOSYMFOLLOW")] NoSymlinks = 0x20_0000,

    /// <summary><c>MOUNT_SETATTR_VALID_FLAGS</c> (fs/namespace.c): a mount_setattr(2) with any other bit fails with EINVAL.</summary>
    [NotInC] All = ReadOnly | NoSetId | NoDevices | NoExecute | AccessTimeMask | NoDirectoryAccessTime | IdMapped | NoSymlinks,
}
