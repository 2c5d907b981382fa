namespace UapiGen.Linux.Processes;

/// <summary>Whether and as whom a process dumped core, or would: <c>PIDFD_COREDUMP*</c> (include/uapi/linux/pidfd.h, Linux 7.3).</summary>
[Flags]
public enum CoredumpMask : uint
{
    /// <summary>Nothing is told.</summary>
    None = 0,

    /// <summary><c>PIDFD_COREDUMPED</c>: it dumped core.</summary>
    Dumped = 1,

    /// <summary><c>PIDFD_COREDUMP_SKIP</c>: it crashed, and no dump was made.</summary>
    Skipped = 2,

    /// <summary><c>PIDFD_COREDUMP_USER</c>: the dump is, or would be, the user's.</summary>
    AsUser = 4,

    /// <summary><c>PIDFD_COREDUMP_ROOT</c>: the dump is, or would be, root's alone.</summary>
    AsRoot = 8,

    /// <summary>No other is told.</summary>
    All = Dumped | Skipped | AsUser | AsRoot,
}
