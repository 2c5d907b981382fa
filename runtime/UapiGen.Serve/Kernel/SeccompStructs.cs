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
