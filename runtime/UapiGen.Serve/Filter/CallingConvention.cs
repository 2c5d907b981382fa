using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>One way in which programs on a machine call the kernel, and the number that ioctl(2) has there.</summary>
/// <param name="AuditArchitecture">The AUDIT_ARCH value by which seccomp names it (include/uapi/linux/audit.h).</param>
/// <param name="IoctlNumber">The number of ioctl(2).</param>
/// <param name="IsNarrow">Whether it is a 32-bit convention: the kernel's compat_ioctl looks at the low half of the argument only.</param>
internal readonly record struct CallingConvention(uint AuditArchitecture, uint IoctlNumber, bool IsNarrow)
{
    private const uint X64 = 0xC000003E, I386 = 0x40000003, Arm64 = 0xC00000B7, Arm = 0x40000028, RiscV64 = 0xC00000F3, Ppc64Le = 0xC0000015;

    /// <summary>__X32_SYSCALL_BIT: x32 shares AUDIT_ARCH_X86_64, and marks its numbers.</summary>
    private const uint X32Bit = 0x40000000;

    /// <summary>The conventions of this machine, its own first; empty for one that is not supported.</summary>
    public static CallingConvention[] OfThisMachine => Of(RuntimeInformation.ProcessArchitecture);

    /// <summary>The conventions of a machine (arch/*/entry/syscalls, include/uapi/asm-generic/unistd.h).</summary>
    /// <param name="architecture">What its 64-bit programs are built for.</param>
    public static CallingConvention[] Of(Architecture architecture) => architecture switch
    {
        Architecture.X64 => [new(X64, 16, IsNarrow: false), new(X64, X32Bit | 514, IsNarrow: true), new(I386, 54, IsNarrow: true)],
        Architecture.Arm64 => [new(Arm64, 29, IsNarrow: false), new(Arm, 54, IsNarrow: true)],
        Architecture.RiscV64 => [new(RiscV64, 29, IsNarrow: false)],
        Architecture.Ppc64le => [new(Ppc64Le, 54, IsNarrow: false)],
        _ => [],
    };

    /// <summary>Whether a call that a filter stopped came by a 32-bit convention.</summary>
    /// <param name="call">The call.</param>
    public static bool IsNarrowCall(in SeccompData call) => call.Arch is I386 or Arm || ((uint)call.Nr & X32Bit) != 0;
}
