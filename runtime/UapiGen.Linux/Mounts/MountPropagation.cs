namespace UapiGen.Linux.Mounts;

/// <summary>Where mounts and unmounts beneath a mount are repeated: <c>MS_SHARED</c> and its kin (include/uapi/linux/mount.h, Linux 7.3).</summary>
/// <remarks>A call sets one at most. A reply has two for a mount that is both a slave and shared.</remarks>
[Flags]
[CPrefix("MS_")]
public enum MountPropagation : ulong
{
    /// <summary>Of a request: as it is.</summary>
    [NotInC] Unchanged = 0,

    /// <summary><c>MS_UNBINDABLE</c>: private, and cannot be the source of a bind mount.</summary>
    Unbindable = 1 << 17,

    /// <summary><c>MS_PRIVATE</c>: nowhere.</summary>
    Private = 1 << 18,

    /// <summary><c>MS_SLAVE</c>: its master's are repeated here, its own are not repeated there.</summary>
    Slave = 1 << 19,

    /// <summary><c>MS_SHARED</c>: among all mounts of its peer group.</summary>
    Shared = 1 << 20,

    /// <summary><c>MOUNT_SETATTR_PROPAGATION_FLAGS</c> (fs/namespace.c): a mount_setattr(2) with any other bit fails with EINVAL.</summary>
    [NotInC] All = Unbindable | Private | Slave | Shared,
}
