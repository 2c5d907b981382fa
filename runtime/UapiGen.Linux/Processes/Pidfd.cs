using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Processes;

/// <summary>A process as a descriptor: its number is never another's, as long as this is open (pidfd_open(2), Linux 5.3).</summary>
public sealed class Pidfd : SafeHandleMinusOneIsInvalid
{
    /// <summary><c>PIDFD_THREAD</c>, which is O_EXCL: 0x80 on every architecture that .NET runs on.</summary>
    private const nuint ThreadFlag = 0x80;

    private Pidfd(nint descriptor)
        : base(ownsHandle: true) => SetHandle(descriptor);

    /// <summary>Opens a process.</summary>
    /// <param name="processId">The process; with <paramref name="thread"/>, any thread.</param>
    /// <param name="thread">Whether a single thread is meant (Linux 6.9).</param>
    /// <exception cref="UapiException">ESRCH: there is no such process. EINVAL: no id, or a kernel before 6.9 and a thread. ENOSYS: a kernel before 5.3.</exception>
    public static Pidfd Open(int processId, bool thread = false)
    {
        SyscallResult opened = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdOpen), (nuint)processId, thread ? ThreadFlag : 0);
        if (opened.Error == Errno.Success) return new Pidfd((nint)opened.Value);

        throw UapiException.ForCall("pidfd_open", opened.Error, opened.Error switch
        {
            Errno.ESRCH => $"there is no process {processId}",
            Errno.ENOENT => $"{processId} is a thread, not a process",
            Errno.EINVAL => $"{processId} is no process id, or this kernel does not open threads (Linux 6.9)",
            Errno.ENOSYS => "this kernel does not have the call (Linux 5.3), or a sandbox hides it",
            _ => null,
        });
    }

    /// <summary>Asks for facts of the process (PIDFD_GET_INFO, Linux 6.13).</summary>
    /// <param name="mask">What is asked for besides ids, users and cgroup, which are always told while the process is there.</param>
    /// <returns>The facts; <see cref="ProcessFacts.Has"/> says which were filled.</returns>
    /// <exception cref="UapiException">
    /// ESRCH: the process was reaped, and only <see cref="PidfdInfoMask.Exit"/> can still be asked for. EREMOTE: it is outside of this process's PID namespaces. ENOTTY: a kernel
    /// before 6.13.
    /// </exception>
    public ProcessFacts GetInfo(PidfdInfoMask mask = PidfdInfoMask.None)
    {
        PidfdInfo info = new() { Mask = mask };
        Errno error = PidfdInfo.TryIoctl(this, ref info);
        if (error == Errno.Success) return new ProcessFacts(in info);

        throw UapiException.ForCall("PIDFD_GET_INFO", error, error switch
        {
            Errno.ESRCH => "the process was reaped; ask for Exit, which is kept",
            Errno.EREMOTE => "the process is outside of this one's PID namespaces",
            Errno.ENOTTY => "this kernel does not know the command (Linux 6.13)",
            _ => null,
        });
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCall.Close((int)handle) == Errno.Success;
}
