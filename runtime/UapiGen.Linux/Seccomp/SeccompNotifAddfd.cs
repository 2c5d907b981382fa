namespace UapiGen.Linux.Seccomp;

/// <summary>
/// <c>struct seccomp_notif_addfd</c> of SECCOMP_IOCTL_NOTIF_ADDFD: gives the caller of a stopped system call a descriptor (include/uapi/linux/seccomp.h, seccomp_notify_addfd
/// in kernel/seccomp.c; Linux 7.3). The command's number tells usize; its direction does not matter. One version, 24 bytes, since Linux 5.9.
/// </summary>
[UapiStruct("seccomp_notif_addfd", SizeSource = SizeSource.CommandBits, Cap = SizeCap.BelowPageSize, CapError = Errno.EINVAL)]
[Ioctl((byte)'!', 3, Direction = IoctlDirection.Write, CName = "SECCOMP_IOCTL_NOTIF_ADDFD")]
public partial struct SeccompNotifAddfd
{
    /// <summary>Which call it belongs to. Offset 0, 8 bytes.</summary>
    public ulong Id;

    /// <summary>How it is given. Offset 8, 4 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(SeccompAddFlags.All)] public SeccompAddFlags Flags;

    /// <summary>The listener's own descriptor. Offset 12, 4 bytes. EBADF where it is not open, or opened as a path only.</summary>
    public uint Srcfd;

    /// <summary>The number that the caller gets. Offset 16, 4 bytes. EINVAL unless zero without <see cref="SeccompAddFlags.SetNumber"/>.</summary>
    public uint Newfd;

    /// <summary>O_CLOEXEC, or 0. Offset 20, 4 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(CloseOnExec)] public uint NewfdFlags;

    /// <summary>O_CLOEXEC, the same on every architecture that .NET runs on.</summary>
    [NotInC] internal const uint CloseOnExec = 0x80000;
}
