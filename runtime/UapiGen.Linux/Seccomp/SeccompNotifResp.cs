namespace UapiGen.Linux.Seccomp;

/// <summary>
/// <c>struct seccomp_notif_resp</c>: the answer to a stopped system call, as SECCOMP_IOCTL_NOTIF_SEND takes it (include/uapi/linux/seccomp.h, seccomp_notify_send in
/// kernel/seccomp.c; Linux 7.3). 24 bytes, since Linux 5.0; SECCOMP_GET_NOTIF_SIZES tells the running kernel's.
/// </summary>
[UapiStruct("seccomp_notif_resp", SizeSource = SizeSource.KernelFirst)]
[Ioctl((byte)'!', 1, Direction = IoctlDirection.ReadWrite, CName = "SECCOMP_IOCTL_NOTIF_SEND")]
public partial struct SeccompNotifResp
{
    /// <summary>Which call it answers. Offset 0, 8 bytes.</summary>
    public ulong Id;

    /// <summary>What the call returns. Offset 8, 8 bytes. EINVAL unless zero where the call continues.</summary>
    public long Val;

    /// <summary>The negated error number, or 0; it wins over <see cref="Val"/>. Offset 16, 4 bytes. EINVAL unless zero where the call continues.</summary>
    public int Error;

    /// <summary>Whether the call continues. Offset 20, 4 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(SeccompResponseFlags.All)] public SeccompResponseFlags Flags;
}
