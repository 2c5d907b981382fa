namespace UapiGen.Linux.Seccomp;

/// <summary>
/// <c>struct seccomp_notif_sizes</c>: the sizes of the running kernel's structs, as seccomp(2) with SECCOMP_GET_NOTIF_SIZES tells them (include/uapi/linux/seccomp.h,
/// seccomp_get_notif_sizes in kernel/seccomp.c; Linux 7.3). Fixed, 6 bytes, since Linux 5.0.
/// </summary>
[UapiStruct("seccomp_notif_sizes", SizeSource = SizeSource.Fixed, Request = Request.None)]
public partial struct SeccompNotifSizes
{
    /// <summary>The size of <see cref="Seccomp.SeccompNotif"/> in bytes. Offset 0, 2 bytes.</summary>
    [Output] public ushort SeccompNotif;

    /// <summary>The size of <see cref="Seccomp.SeccompNotifResp"/> in bytes. Offset 2, 2 bytes.</summary>
    [Output] public ushort SeccompNotifResp;

    /// <summary>The size of <see cref="Seccomp.SeccompData"/> in bytes. Offset 4, 2 bytes.</summary>
    [Output] public ushort SeccompData;
}
