using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen;

/// <summary>The numbers of system calls (the syscall.tbl files that <see cref="SyscallAbi"/> names, Linux 7.3).</summary>
/// <remarks>
/// Calls from 424 on, those of Linux 5.1 and later, have one number everywhere (alpha apart, on which .NET does not run). What a process asks for
/// itself is a constant once it is compiled.
/// </remarks>
public static class SyscallNumber
{
    /// <summary><c>__X32_SYSCALL_BIT</c> (arch/x86/include/uapi/asm/unistd.h).</summary>
    private const int X32Bit = 0x4000_0000;

    /// <summary>A number that no kernel gives to a call: it fails with ENOSYS.</summary>
    private const int None = -1;

    private static readonly SyscallAbi s_here = RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => SyscallAbi.X64,
        Architecture.X86 => SyscallAbi.I386,
        Architecture.Arm64 => SyscallAbi.Arm64,
        Architecture.Arm or Architecture.Armv6 => SyscallAbi.Arm,
        Architecture.RiscV64 => SyscallAbi.RiscV64,
        Architecture.LoongArch64 => SyscallAbi.LoongArch64,
        Architecture.Ppc64le => SyscallAbi.Ppc64,
        Architecture.S390x => SyscallAbi.S390X,
        _ => SyscallAbi.Unknown,
    };

    /// <summary>How this process calls the kernel.</summary>
    public static SyscallAbi Abi => s_here;

    /// <summary>A call's number in this process: what <see cref="LinuxCall.Syscall"/> takes.</summary>
    /// <param name="name">The call.</param>
    /// <returns>The number; on an architecture that is not known here -1 for the older calls, which the kernel answers with ENOSYS.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Here(SyscallName name) => s_here == SyscallAbi.X64 || IsShared(name) ? (nint)name : Of(name, s_here);

    /// <summary>A call's number.</summary>
    /// <param name="name">The call.</param>
    /// <param name="abi">How the kernel is called.</param>
    /// <returns>The number, on x32 with its bit; -1 for an older call and an ABI that is not known here.</returns>
    public static int Of(SyscallName name, SyscallAbi abi) => abi switch
    {
        SyscallAbi.X64 => (int)name,
        SyscallAbi.X32 => X32Bit | (IsShared(name) ? (int)name : RowOf(name).X32),
        _ when IsShared(name) => (int)name,
        SyscallAbi.I386 => RowOf(name).I386,
        SyscallAbi.Arm => RowOf(name).Arm,
        SyscallAbi.Arm64 or SyscallAbi.RiscV64 or SyscallAbi.LoongArch64 => RowOf(name).Generic,
        SyscallAbi.Ppc64 => RowOf(name).Ppc64,
        SyscallAbi.S390X => RowOf(name).S390X,
        _ => None,
    };

    private static bool IsShared(SyscallName name) => name >= SyscallName.PidfdSendSignal;

    private static Row RowOf(SyscallName name) => name switch
    {
        SyscallName.Ioctl => new(X32: 514, I386: 54, Arm: 54, Generic: 29, Ppc64: 54, S390X: 54),
        SyscallName.Prctl => new(X32: 157, I386: 172, Arm: 172, Generic: 167, Ppc64: 171, S390X: 172),
        SyscallName.Gettid => new(X32: 186, I386: 224, Arm: 224, Generic: 178, Ppc64: 207, S390X: 236),
        SyscallName.Tgkill => new(X32: 234, I386: 270, Arm: 268, Generic: 131, Ppc64: 250, S390X: 241),
        SyscallName.Openat => new(X32: 257, I386: 295, Arm: 322, Generic: 56, Ppc64: 286, S390X: 288),
        SyscallName.Readlinkat => new(X32: 267, I386: 305, Arm: 332, Generic: 78, Ppc64: 296, S390X: 298),
        SyscallName.Unshare => new(X32: 272, I386: 310, Arm: 337, Generic: 97, Ppc64: 282, S390X: 303),
        SyscallName.PerfEventOpen => new(X32: 298, I386: 336, Arm: 364, Generic: 241, Ppc64: 319, S390X: 331),
        SyscallName.Setns => new(X32: 308, I386: 346, Arm: 375, Generic: 268, Ppc64: 350, S390X: 339),
        SyscallName.ProcessVmReadv => new(X32: 539, I386: 347, Arm: 376, Generic: 270, Ppc64: 351, S390X: 340),
        SyscallName.ProcessVmWritev => new(X32: 540, I386: 348, Arm: 377, Generic: 271, Ppc64: 352, S390X: 341),
        SyscallName.Kcmp => new(X32: 312, I386: 349, Arm: 378, Generic: 272, Ppc64: 354, S390X: 343),
        SyscallName.SchedSetattr => new(X32: 314, I386: 351, Arm: 380, Generic: 274, Ppc64: 355, S390X: 345),
        SyscallName.SchedGetattr => new(X32: 315, I386: 352, Arm: 381, Generic: 275, Ppc64: 356, S390X: 346),
        SyscallName.Seccomp => new(X32: 317, I386: 354, Arm: 383, Generic: 277, Ppc64: 358, S390X: 348),
        SyscallName.MemfdCreate => new(X32: 319, I386: 356, Arm: 385, Generic: 279, Ppc64: 360, S390X: 350),
        SyscallName.Bpf => new(X32: 321, I386: 357, Arm: 386, Generic: 280, Ppc64: 361, S390X: 351),
        SyscallName.Userfaultfd => new(X32: 323, I386: 374, Arm: 388, Generic: 282, Ppc64: 364, S390X: 355),
        SyscallName.Statx => new(X32: 332, I386: 383, Arm: 397, Generic: 291, Ppc64: 383, S390X: 379),
        SyscallName.Rseq => new(X32: 334, I386: 386, Arm: 398, Generic: 293, Ppc64: 387, S390X: 383),
        _ => new(None, None, None, None, None, None),
    };

    /// <summary>The numbers of an older call where they are not x86-64's.</summary>
    private readonly record struct Row(int X32, int I386, int Arm, int Generic, int Ppc64, int S390X);
}
