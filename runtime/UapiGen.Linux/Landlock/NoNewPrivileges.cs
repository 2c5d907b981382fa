namespace UapiGen.Linux.Landlock;

/// <summary>
/// no_new_privs (Documentation/userspace-api/no_new_privs.rst, Linux 7.3): programs that the thread starts gain no privileges, by set-user-ID for one. Who may not administer the system
/// needs it to enforce a Landlock ruleset or a seccomp filter.
/// </summary>
public static class NoNewPrivileges
{
    private const nuint SetIt = 38, GetIt = 39;

    /// <summary>Whether the calling thread has it (<c>PR_GET_NO_NEW_PRIVS</c>).</summary>
    public static bool IsSet => LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Prctl), GetIt) is { Error: Errno.Success, Value: 1 };

    /// <summary>Gives it to the calling thread (<c>PR_SET_NO_NEW_PRIVS</c>), and to what it starts from then on. It cannot be taken back.</summary>
    /// <returns>Success; EINVAL on Linux before 3.5; EPERM where a sandbox forbids it.</returns>
    public static Errno Set() => LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Prctl), SetIt, 1).Error;
}
