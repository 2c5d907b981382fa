namespace UapiGen.Linux.Processes;

/// <summary>Whether and as whom a process dumped core, or would: <c>PIDFD_COREDUMP*</c> (include/uapi/linux/pidfd.h, Linux 7.3).</summary>
[Flags]
public enum CoredumpMask : uint
{
    /// <summary>Nothing is told.</summary>
    [NotInC] None = 0,

    /// <summary><c>PIDFD_COREDUMPED</c>: it dumped core.</summary>
    [CName("PIDFD_COREDUMPED")] Dumped = 1,

    /// <summary><c>PIDFD_COREDUMP_SKIP</c>: it crashed, and no dump was made.</summary>
    [CName("PIDFD_COREDUMP_SKIP")] Skipped = 2,

    /// <summary><c>PIDFD_COREDUMP_USER</c>: the dump is, or would be, the user's.</summary>
    [CName("PIDFD_COREDUMP_USER")] AsUser = 4,

    /// <summary><c>PIDFD_COREDUMP_ROOT</c>: the dump is, or would be, root's alone.</summary>
    [CName("PIDFD_COREDUMP_ROOT")] AsRoot = 8,

    /// <summary>No other is told.</summary>
    [NotInC] All = Dumped | Skipped | AsUser | AsRoot,
}
