using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>The system call that a filter looks at, and a notification tells of (include/uapi/linux/seccomp.h).</summary>
[UapiStruct("seccomp_data")]
internal partial struct SeccompData
{
    /// <summary>The system call's number in the table of <see cref="Arch"/>.</summary>
    public int Nr;

    /// <summary>The AUDIT_ARCH value of the calling convention.</summary>
    public uint Arch;

    /// <summary>Where the call was made.</summary>
    public ulong InstructionPointer;

    /// <summary>The arguments, each widened to 64 bits.</summary>
    public SeccompArguments Args;
}

/// <summary>The <c>__u64 args[6]</c> of struct seccomp_data.</summary>
[InlineArray(6)]
internal struct SeccompArguments
{
    private ulong _first;
}

/// <summary>A stopped system call, as SECCOMP_IOCTL_NOTIF_RECV hands it out (include/uapi/linux/seccomp.h).</summary>
[UapiStruct("seccomp_notif")]
#pragma warning disable UAPI7104 // Shipped so with Linux 5.0; SECCOMP_GET_NOTIF_SIZES tells the running kernel's size.
[Ioctl((byte)'!', 0, Direction = IoctlDirection.ReadWrite)]
#pragma warning restore UAPI7104
internal partial struct SeccompNotif
{
    /// <summary>What the answer must name. No two calls of one listener share it.</summary>
    public ulong Id;

    /// <summary>The calling thread, as this process's pid namespace numbers it; 0 if it cannot be seen from there.</summary>
    public uint Pid;

    /// <summary>Zero: no flag is defined.</summary>
    [MustBeZero] public uint Flags;

    /// <summary>The call.</summary>
    public SeccompData Data;
}

/// <summary>The answer to a stopped system call, as SECCOMP_IOCTL_NOTIF_SEND takes it (include/uapi/linux/seccomp.h).</summary>
[UapiStruct("seccomp_notif_resp")]
#pragma warning disable UAPI7104 // Shipped so with Linux 5.0; SECCOMP_GET_NOTIF_SIZES tells the running kernel's size.
[Ioctl((byte)'!', 1, Direction = IoctlDirection.ReadWrite)]
#pragma warning restore UAPI7104
internal partial struct SeccompNotifResp
{
    /// <summary>SECCOMP_USER_NOTIF_FLAG_CONTINUE: the kernel runs the call.</summary>
    public const uint Continue = 1;

    /// <summary>Which call it answers.</summary>
    public ulong Id;

    /// <summary>What the call returns.</summary>
    public long Val;

    /// <summary>The negated error number, or 0; it wins over <see cref="Val"/>.</summary>
    public int Error;

    /// <summary><see cref="Continue"/>, or 0.</summary>
    [KnownBits(Continue)] public uint Flags;
}

/// <summary>A descriptor for a stopped caller, as SECCOMP_IOCTL_NOTIF_ADDFD takes it (include/uapi/linux/seccomp.h, Linux 5.9).</summary>
[UapiStruct("seccomp_notif_addfd")]
#pragma warning disable UAPI7104 // Shipped so; the kernel looks at type and number of the command alone, so that the struct can grow.
[Ioctl((byte)'!', 3, Direction = IoctlDirection.Write)]
#pragma warning restore UAPI7104
internal partial struct SeccompNotifAddfd
{
    /// <summary>SECCOMP_ADDFD_FLAG_SEND (Linux 5.14): the call returns the new descriptor's number, in the same step.</summary>
    public const uint Send = 2;

    /// <summary>O_CLOEXEC, the only flag that the new descriptor can have.</summary>
    public const uint CloseOnExec = 0x80000;

    /// <summary>Which call it is for.</summary>
    public ulong Id;

    /// <summary><see cref="Send"/>.</summary>
    [KnownBits(Send)] public uint Flags;

    /// <summary>The descriptor here.</summary>
    public uint Srcfd;

    /// <summary>The number there, where it is chosen: it is not, here.</summary>
    public uint Newfd;

    /// <summary>The new descriptor's flags: <see cref="CloseOnExec"/> or 0.</summary>
    [KnownBits(CloseOnExec)] public uint NewfdFlags;
}

/// <summary>The sizes of the running kernel's structs, as SECCOMP_GET_NOTIF_SIZES tells them (include/uapi/linux/seccomp.h).</summary>
[UapiStruct("seccomp_notif_sizes")]
internal partial struct SeccompNotifSizes
{
    /// <summary>Bytes of struct seccomp_notif.</summary>
    public ushort Notif;

    /// <summary>Bytes of struct seccomp_notif_resp.</summary>
    public ushort NotifResp;

    /// <summary>Bytes of struct seccomp_data.</summary>
    public ushort Data;
}
