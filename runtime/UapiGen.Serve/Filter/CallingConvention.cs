using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace UapiGen.Serve;

/// <summary>One way in which programs on a machine call the kernel, as seccomp names it.</summary>
/// <param name="AuditArchitecture">The AUDIT_ARCH value (include/uapi/linux/audit.h).</param>
/// <param name="Abi">Whose numbers it has.</param>
internal readonly record struct CallingConvention(uint AuditArchitecture, SyscallAbi Abi)
{
    private const uint X64 = 0xC000003E, I386 = 0x40000003, Arm64 = 0xC00000B7, Arm = 0x40000028, RiscV64 = 0xC00000F3, Ppc64Le = 0xC0000015;

    /// <summary>__X32_SYSCALL_BIT: x32 shares AUDIT_ARCH_X86_64, and marks its numbers.</summary>
    private const int X32Bit = 0x40000000;

    /// <summary>The first number of those that are x32's own (arch/x86/entry/syscalls/syscall_64.tbl): their entries are compat ones, the others x86-64's.</summary>
    private const int FirstOwnOfX32 = 512;

    /// <summary>The conventions of this machine, its own first; empty for one that is not supported.</summary>
    public static CallingConvention[] OfThisMachine => Of(RuntimeInformation.ProcessArchitecture);

    /// <summary>The conventions of a machine.</summary>
    /// <param name="architecture">What its 64-bit programs are built for.</param>
    public static CallingConvention[] Of(Architecture architecture) => architecture switch
    {
        Architecture.X64 => [new(X64, SyscallAbi.X64), new(X64, SyscallAbi.X32), new(I386, SyscallAbi.I386)],
        Architecture.Arm64 => [new(Arm64, SyscallAbi.Arm64), new(Arm, SyscallAbi.Arm)],
        Architecture.RiscV64 => [new(RiscV64, SyscallAbi.RiscV64)],
        Architecture.Ppc64le => [new(Ppc64Le, SyscallAbi.Ppc64)],
        _ => [],
    };

    /// <summary>By which convention a call came that a filter stopped.</summary>
    /// <param name="auditArchitecture">The AUDIT_ARCH value.</param>
    /// <param name="number">The call's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SyscallAbi AbiOf(uint auditArchitecture, int number) => auditArchitecture switch
    {
        X64 => (number & X32Bit) == 0 ? SyscallAbi.X64 : SyscallAbi.X32,
        I386 => SyscallAbi.I386,
        Arm64 => SyscallAbi.Arm64,
        Arm => SyscallAbi.Arm,
        RiscV64 => SyscallAbi.RiscV64,
        Ppc64Le => SyscallAbi.Ppc64,
        _ => SyscallAbi.Unknown,
    };

    /// <summary>Whether the kernel looks at the low halves of a call's arguments only, because it enters by a compat entry.</summary>
    /// <param name="abi">By which convention it came.</param>
    /// <param name="number">The call's number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNarrow(SyscallAbi abi, int number) =>
        abi is SyscallAbi.I386 or SyscallAbi.Arm || (abi == SyscallAbi.X32 && (number & ~X32Bit) >= FirstOwnOfX32);
}
