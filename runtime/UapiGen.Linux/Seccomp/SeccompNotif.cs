namespace UapiGen.Linux.Seccomp;

/// <summary>
/// <c>struct seccomp_notif</c>: a stopped system call, as SECCOMP_IOCTL_NOTIF_RECV hands it out (include/uapi/linux/seccomp.h, seccomp_notify_recv in kernel/seccomp.c; Linux
/// 7.3). 80 bytes, since Linux 5.0; SECCOMP_GET_NOTIF_SIZES tells the running kernel's, and the command's number is compared as a whole.
/// </summary>
/// <remarks>The room for it must be all zero, which is looked at before the call waits.</remarks>
[UapiStruct("seccomp_notif", SizeSource = SizeSource.KernelFirst, Request = Request.Zeroed)]
[Ioctl((byte)'!', 0, Direction = IoctlDirection.ReadWrite, CName = "SECCOMP_IOCTL_NOTIF_RECV")]
public partial struct SeccompNotif
{
    /// <summary>What the answer must name. No two calls of one listener share it. Offset 0, 8 bytes.</summary>
    [Output] public ulong Id;

    /// <summary>The calling thread, as the listener's PID namespace numbers it; 0 if it cannot be seen from there. Offset 8, 4 bytes.</summary>
    [Output] public uint Pid;

    /// <summary>No flag is defined. Offset 12, 4 bytes; zero.</summary>
    [OutputMask(0u)] public uint Flags;

    /// <summary>The call. Offset 16, 64 bytes.</summary>
    [Output] public SeccompData Data;
}
