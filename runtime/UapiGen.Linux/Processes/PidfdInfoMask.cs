namespace UapiGen.Linux.Processes;

/// <summary>What PIDFD_GET_INFO is asked for, and what it answered: <c>PIDFD_INFO_*</c> (include/uapi/linux/pidfd.h, Linux 7.3). A bit that a kernel does not know it ignores.</summary>
[Flags]
[CPrefix("PIDFD_INFO_")]
public enum PidfdInfoMask : ulong
{
    /// <summary>Only what is always told.</summary>
    [NotInC] None = 0,

    /// <summary><c>PIDFD_INFO_PID</c>: the process ids; told unasked while the process is there. Linux 6.13.</summary>
    [CName("PIDFD_INFO_PID")] ProcessIds = 0x1,

    /// <summary><c>PIDFD_INFO_CREDS</c>: users and groups; told unasked while the process is there. Linux 6.13.</summary>
    [CName("PIDFD_INFO_CREDS")] Credentials = 0x2,

    /// <summary><c>PIDFD_INFO_CGROUPID</c>: the cgroup; told unasked where the kernel has it. Linux 6.13.</summary>
    [CName("PIDFD_INFO_CGROUPID")] CgroupId = 0x4,

    /// <summary><c>PIDFD_INFO_EXIT</c>: how it ended, also once it is reaped. Linux 6.15.</summary>
    Exit = 0x8,

    /// <summary><c>PIDFD_INFO_COREDUMP</c>: whether and how it dumped core, or would. Linux 6.16.</summary>
    Coredump = 0x10,

    /// <summary><c>PIDFD_INFO_SUPPORTED_MASK</c>: which of these bits the kernel knows. Linux 6.19.</summary>
    SupportedMask = 0x20,

    /// <summary><c>PIDFD_INFO_COREDUMP_SIGNAL</c>: told with <see cref="Coredump"/> of a process that did dump core. Linux 6.19.</summary>
    CoredumpSignal = 0x40,

    /// <summary><c>PIDFD_INFO_COREDUMP_CODE</c>: told with <see cref="Coredump"/> of a process that did dump core. Linux 7.1.</summary>
    CoredumpCode = 0x80,

    /// <summary>All that Linux 7.3 knows.</summary>
    [NotInC] All = ProcessIds | Credentials | CgroupId | Exit | Coredump | SupportedMask | CoredumpSignal | CoredumpCode,
}
