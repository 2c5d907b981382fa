namespace UapiGen.Linux.Mounts;

/// <summary>How a mount keeps the access times of its files: the numbers that <see cref="MountAttributes.AccessTimeMask"/> holds.</summary>
public enum AccessTime : ulong
{
    /// <summary><c>MOUNT_ATTR_RELATIME</c>: an access is noted when the file was changed since the last one, or a day has passed.</summary>
    [CName("MOUNT_ATTR_RELATIME")] Relative = 0,

    /// <summary><c>MOUNT_ATTR_NOATIME</c>: never.</summary>
    [CName("MOUNT_ATTR_NOATIME")] Never = 0x10,

    /// <summary><c>MOUNT_ATTR_STRICTATIME</c>: every access is noted.</summary>
    [CName("MOUNT_ATTR_STRICTATIME")] Strict = 0x20,
}
