namespace UapiGen.Linux.Seccomp;

public sealed unsafe partial class SeccompListener
{
    private const nuint SetModeFilter = 1, GetNotifSizes = 3, NewListener = 8;
    private const nuint SetNoNewPrivileges = 38;

    // SECCOMP_IOCTL_NOTIF_ID_VALID, _IOW('!', 2, __u64). Its first direction was wrong; kernels since 5.9 take both.
    private static readonly uint s_idValid = IoctlNumber.Here(generic: 0x80082102, powerPc: 0x40082102);

    /// <summary>The sizes of the running kernel's structs (SECCOMP_GET_NOTIF_SIZES).</summary>
    /// <exception cref="UapiException">EINVAL: a kernel before 5.0. ENOSYS: a kernel without seccomp.</exception>
    public static SeccompNotifSizes GetSizes()
    {
        SeccompNotifSizes sizes = default;
        Errno error = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Seccomp), GetNotifSizes, 0, (nuint)(&sizes)).Error;
        return error == Errno.Success ? sizes : throw UapiException.ForCall("seccomp", error, "this kernel has no user notification (Linux 5.0, CONFIG_SECCOMP_FILTER)");
    }

    /// <summary>
    /// Stops some calls of the calling thread, and of all threads and processes that it starts from now on, until they are answered. That cannot be undone, so it is best done on
    /// a thread that is made for it. Without CAP_SYS_ADMIN the thread gives up new privileges as well (PR_SET_NO_NEW_PRIVS).
    /// </summary>
    /// <param name="calls">The calls, at most 250. Only those of this process's own calling convention are stopped, not 32-bit ones.</param>
    /// <returns>The listener. Another thread has to answer, or another process.</returns>
    /// <exception cref="UapiException">
    /// EBUSY: the thread is under a filter with a listener already. EINVAL, ENOSYS: a kernel before 5.0, or without CONFIG_SECCOMP_FILTER. EPERM: a sandbox around this
    /// process does not let it.
    /// </exception>
    /// <exception cref="PlatformNotSupportedException">An architecture whose calls are not known here.</exception>
    public static SeccompListener Install(params ReadOnlySpan<SyscallName> calls)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(calls.Length, CallFilter.LargestCount, nameof(calls));
        uint architecture = CallFilter.Architecture ?? throw new PlatformNotSupportedException("The numbers of this architecture's calls are not known.");
        SeccompNotifSizes sizes = GetSizes();
        CallFilter.Instruction[] filter = CallFilter.Write(calls, architecture);

        SyscallResult installed = Install(filter);
        if (installed.Error == Errno.EACCES)
        {
            _ = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Prctl), SetNoNewPrivileges, 1);
            installed = Install(filter);
        }
        if (installed.Error == Errno.Success) return new SeccompListener((nint)installed.Value, sizes);

        throw UapiException.ForCall("seccomp", installed.Error, installed.Error switch
        {
            Errno.EBUSY => "this thread is under a filter with a listener already",
            Errno.EINVAL or Errno.ENOSYS => "this kernel has no user notification (Linux 5.0, CONFIG_SECCOMP_FILTER)",
            Errno.EPERM => "a sandbox around this process does not let it install filters",
            _ => null,
        });
    }

    private static SyscallResult Install(CallFilter.Instruction[] filter)
    {
        // struct sock_fprog: a length of 16 bits, and the address behind its padding. The instructions stay pinned until the call has returned.
        fixed (CallFilter.Instruction* first = filter)
        {
            nuint* program = stackalloc nuint[2];
            program[0] = 0;
            *(ushort*)program = (ushort)filter.Length;
            program[1] = (nuint)first;
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Seccomp), SetModeFilter, NewListener, (nuint)program);
        }
    }
}
