namespace UapiGen.Serve;

/// <summary>
/// The ioctls of a seccomp listener that carry no struct (include/uapi/linux/seccomp.h). RECV and SEND are <c>Command</c> of the structs that they carry.
/// </summary>
internal static class SeccompCommand
{
    /// <summary>SECCOMP_IOCTL_NOTIF_ID_VALID, <c>_IOW('!', 2, __u64)</c>.</summary>
    public static readonly uint IdValid = IoctlNumber.Here(generic: 0x40082102, powerPc: 0x80082102);

    /// <summary>SECCOMP_IOCTL_NOTIF_ID_VALID with the direction that it was first published with, the only one before Linux 5.9.</summary>
    public static readonly uint IdValidWrongDirection = IoctlNumber.Here(generic: 0x80082102, powerPc: 0x40082102);

    /// <summary>SECCOMP_IOCTL_NOTIF_SET_FLAGS, <c>_IOW('!', 4, __u64)</c>, since Linux 6.6. Its argument is the flags word itself.</summary>
    public static readonly uint SetFlags = IoctlNumber.Here(generic: 0x40082104, powerPc: 0x80082104);
}
