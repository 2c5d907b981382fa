using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>Whether this machine can tell one process of another's system calls (seccomp_unotify(2)).</summary>
public static unsafe class UserNotification
{
    private const nuint GetNotifSizes = 3;

    /// <summary>
    /// Tries it: installs a filter that allows everything on a thread that ends at once, and asks what its listener can do. Needs Linux 5.5 on x86-64, arm64,
    /// riscv64 or ppc64le, /proc, and a sandbox around this process, if there is one, that permits seccomp(2).
    /// </summary>
    /// <param name="reason">Why not, in one sentence; null if it is supported.</param>
    public static bool IsSupported([NotNullWhen(false)] out string? reason)
    {
        reason = WhyNot();
        return reason is null;
    }

    /// <summary>What is wanted of the machine before a program is started.</summary>
    /// <param name="sizes">The sizes of the running kernel's structs.</param>
    /// <returns>What is missing, in one sentence, or null.</returns>
    internal static string? CheckMachine(out SeccompNotifSizes sizes)
    {
        sizes = default;
        if (!OperatingSystem.IsLinux()) return "User notification is a facility of Linux, and this is another system.";
        if (CallingConvention.OfThisMachine.Length == 0)
            return $"Programs cannot be served on {RuntimeInformation.ProcessArchitecture}: the way its system calls are numbered is not known here.";
        if (!Directory.Exists("/proc/self/fd")) return "/proc is not mounted, and callers' descriptors cannot be told apart without it.";

        fixed (SeccompNotifSizes* answer = &sizes)
        {
            SyscallResult result = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Seccomp), GetNotifSizes, 0, (nuint)answer);
            return result.Error == Errno.Success ? null : Describe(result.Error);
        }
    }

    /// <summary>Says why a filter with a listener could not be installed.</summary>
    /// <param name="error">seccomp(2)'s error.</param>
    internal static string Describe(Errno error) => error switch
    {
        Errno.EBUSY => "This process is itself being watched through user notification, and the kernel allows one listener for a process and all it starts.",
        Errno.EINVAL or Errno.ENOSYS => $"The kernel knows no user notification: it is older than Linux 5.5 or built without CONFIG_SECCOMP_FILTER ({error}).",
        Errno.EPERM or Errno.EACCES => $"A sandbox around this process forbids seccomp(2), as the policies of some container engines do ({error}).",
        Errno.ENOMEM => "The filters of this process and of those that started it are too long together for the kernel (ENOMEM).",
        _ => $"The kernel does not install the filter: {error} ({LinuxError.Describe(error)}).",
    };

    /// <summary>Says that the listener cannot hand calls back.</summary>
    internal const string CannotContinue =
        "The kernel cannot let a stopped call go on (SECCOMP_USER_NOTIF_FLAG_CONTINUE, Linux 5.5), so calls that are not served could not be left alone.";

    /// <summary>Says that the listener cannot hand descriptors over.</summary>
    internal const string CannotInject =
        "The kernel cannot hand a descriptor over with an answer (SECCOMP_ADDFD_FLAG_SEND, Linux 5.14), so calls that open something cannot be served.";

    private static string? WhyNot()
    {
        if (CheckMachine(out SeccompNotifSizes sizes) is { } missing) return missing;

        FilteredThread.Outcome outcome = FilteredThread.InstallOnly([new BpfInstruction(BpfCode.Return, 0, 0, CallFilter.Allow)]);
        if (outcome.Listener < 0) return Describe(outcome.InstallError);

        using Listener listener = new(outcome.Listener, sizes);
        return listener.CanContinue ? null : CannotContinue;
    }
}
