using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>
/// The numbers of the system calls that are made directly, because the C library has no wrapper or one that depends on its own structs
/// (arch/x86/entry/syscalls/syscall_64.tbl, arch/powerpc/kernel/syscalls/syscall.tbl, include/uapi/asm-generic/unistd.h).
/// </summary>
internal static class SyscallNumber
{
    /// <summary>seccomp(2).</summary>
    public static readonly nint Seccomp = Of(x64: 317, ppc64: 358, generic: 277);

    /// <summary>statx(2).</summary>
    public static readonly nint Statx = Of(x64: 332, ppc64: 383, generic: 291);

    /// <summary>readlinkat(2).</summary>
    public static readonly nint Readlinkat = Of(x64: 267, ppc64: 296, generic: 78);

    /// <summary>gettid(2).</summary>
    public static readonly nint Gettid = Of(x64: 186, ppc64: 207, generic: 178);

    /// <summary>tgkill(2).</summary>
    public static readonly nint Tgkill = Of(x64: 234, ppc64: 250, generic: 131);

    /// <summary>kcmp(2).</summary>
    public static readonly nint Kcmp = Of(x64: 312, ppc64: 354, generic: 272);

    /// <summary>pidfd_open(2); numbers from 424 on are the same everywhere.</summary>
    public static readonly nint PidfdOpen = 434;

    private static nint Of(int x64, int ppc64, int generic) => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => x64,
        Architecture.Ppc64le => ppc64,
        _ => generic,
    };
}
