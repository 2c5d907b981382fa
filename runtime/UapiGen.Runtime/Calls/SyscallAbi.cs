namespace UapiGen;

/// <summary>A way to call the kernel: each numbers the older system calls in its own way. 32-bit ones are there for callers that are served.</summary>
public enum SyscallAbi
{
    /// <summary>None that is known here.</summary>
    Unknown,

    /// <summary>x86-64 (arch/x86/entry/syscalls/syscall_64.tbl).</summary>
    X64,

    /// <summary>x32, whose numbers carry <c>__X32_SYSCALL_BIT</c> (the same table).</summary>
    X32,

    /// <summary>i386, on x86-64 kernels too (arch/x86/entry/syscalls/syscall_32.tbl).</summary>
    I386,

    /// <summary>arm64 (scripts/syscall.tbl, the generic table).</summary>
    Arm64,

    /// <summary>arm EABI, on arm64 kernels too (arch/arm/tools/syscall.tbl).</summary>
    Arm,

    /// <summary>64-bit RISC-V (scripts/syscall.tbl).</summary>
    RiscV64,

    /// <summary>64-bit LoongArch (scripts/syscall.tbl).</summary>
    LoongArch64,

    /// <summary>64-bit powerpc, of either byte order (arch/powerpc/kernel/syscalls/syscall.tbl).</summary>
    Ppc64,

    /// <summary>64-bit s390 (arch/s390/kernel/syscalls/syscall.tbl).</summary>
    S390X,
}
