namespace UapiGen.Linux.Seccomp;

/// <summary>What becomes of a stopped call: <c>SECCOMP_USER_NOTIF_FLAG_*</c> (include/uapi/linux/seccomp.h, Linux 7.3).</summary>
[Flags]
[CPrefix("SECCOMP_USER_NOTIF_FLAG_")]
public enum SeccompResponseFlags : uint
{
    /// <summary>It returns what the answer says.</summary>
    [NotInC] None = 0,

    /// <summary>
    /// <c>SECCOMP_USER_NOTIF_FLAG_CONTINUE</c>: the kernel runs it. Linux 5.5. Never a decision about safety: the caller can change what its pointers point at in the meantime.
    /// </summary>
    Continue = 1,

    /// <summary>All that Linux 7.3 knows: any other bit is EINVAL.</summary>
    [NotInC] All = Continue,
}
