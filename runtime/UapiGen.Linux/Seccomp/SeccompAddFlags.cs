namespace UapiGen.Linux.Seccomp;

/// <summary>How a descriptor is given to the caller: <c>SECCOMP_ADDFD_FLAG_*</c> (include/uapi/linux/seccomp.h, Linux 7.3).</summary>
[Flags]
public enum SeccompAddFlags : uint
{
    /// <summary>It gets the lowest free number.</summary>
    [NotInC] None = 0,

    /// <summary><c>SECCOMP_ADDFD_FLAG_SETFD</c>: it gets the number that is named. Linux 5.9.</summary>
    [CName("SECCOMP_ADDFD_FLAG_SETFD")] SetNumber = 1,

    /// <summary><c>SECCOMP_ADDFD_FLAG_SEND</c>: the number is what the call returns, in one step. Linux 5.14.</summary>
    [CName("SECCOMP_ADDFD_FLAG_SEND")] Send = 2,

    /// <summary>All that Linux 7.3 knows: any other bit is EINVAL.</summary>
    [NotInC] All = SetNumber | Send,
}
