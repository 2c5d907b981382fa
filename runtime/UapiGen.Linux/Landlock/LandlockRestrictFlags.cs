namespace UapiGen.Linux.Landlock;

/// <summary>How landlock_restrict_self(2) enforces a ruleset, <c>LANDLOCK_RESTRICT_SELF_*</c> (include/uapi/linux/landlock.h, Linux 7.3).</summary>
[Flags]
[CPrefix("LANDLOCK_RESTRICT_SELF_")]
public enum LandlockRestrictFlags : uint
{
    /// <summary>On the calling thread, and on what it starts from then on.</summary>
    [NotInC] None = 0,

    /// <summary><c>LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF</c>: denials are not logged until the program is replaced. Landlock ABI 7, Linux 6.15.</summary>
    LogSameExecOff = 1U << 0,

    /// <summary><c>LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON</c>: denials are logged after the program was replaced. Landlock ABI 7, Linux 6.15.</summary>
    LogNewExecOn = 1U << 1,

    /// <summary><c>LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF</c>: denials of domains that are nested later are not logged. Landlock ABI 7, Linux 6.15.</summary>
    LogSubdomainsOff = 1U << 2,

    /// <summary><c>LANDLOCK_RESTRICT_SELF_TSYNC</c>: on all threads of the process at once. Landlock ABI 8, after Linux 6.18.</summary>
    [CName("LANDLOCK_RESTRICT_SELF_TSYNC")] AllThreads = 1U << 3,

    /// <summary><c>LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS</c>: sets no_new_privs together with the ruleset, or neither. Landlock ABI 11, Linux 7.3.</summary>
    [CName("LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS")] NoNewPrivileges = 1U << 4,

    /// <summary><c>LANDLOCK_MASK_RESTRICT_SELF</c> of Linux 7.3.</summary>
    [NotInC] All = LogSameExecOff | LogNewExecOn | LogSubdomainsOff | AllThreads | NoNewPrivileges,
}
