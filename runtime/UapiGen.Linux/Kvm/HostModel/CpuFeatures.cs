namespace UapiGen.Linux.Kvm.HostModel;

/// <summary>Those of a host's <c>CPU_FTR_*</c> bits that decide which guests it can have (arch/powerpc/include/asm/cputable.h, Linux 7.3). The numbers are this model's own.</summary>
[Flags]
public enum CpuFeatures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>CPU_FTR_ARCH_206</c>: POWER7 and later.</summary>
    Arch206 = 1 << 0,

    /// <summary><c>CPU_FTR_ARCH_207S</c>: POWER8 and later.</summary>
    Arch207S = 1 << 1,

    /// <summary><c>CPU_FTR_ARCH_300</c>: POWER9 and later.</summary>
    Arch300 = 1 << 2,

    /// <summary><c>CPU_FTR_ARCH_31</c>: Power10 and later.</summary>
    Arch31 = 1 << 3,

    /// <summary><c>CPU_FTR_P11_PVR</c>: Power11 and later, which have the same architecture level as Power10.</summary>
    P11Pvr = 1 << 4,
}
