namespace UapiGen.Linux.Kvm;

/// <summary>
/// Logical processor versions: the number that stands for an architecture level instead of a chip (PAPR; <c>PVR_ARCH_*</c> in
/// arch/powerpc/include/asm/reg.h, Linux 7.3).
/// </summary>
public static class PvrArch
{
    /// <summary><c>PVR_ARCH_204</c>: POWER5.</summary>
    public const uint Arch204 = 0x0f000001;

    /// <summary><c>PVR_ARCH_205</c>: POWER6.</summary>
    public const uint Arch205 = 0x0f000002;

    /// <summary><c>PVR_ARCH_206</c>: POWER7.</summary>
    public const uint Arch206 = 0x0f000003;

    /// <summary><c>PVR_ARCH_206p</c>: POWER7+.</summary>
    public const uint Arch206p = 0x0f100003;

    /// <summary><c>PVR_ARCH_207</c>: POWER8.</summary>
    public const uint Arch207 = 0x0f000004;

    /// <summary><c>PVR_ARCH_300</c>: POWER9.</summary>
    public const uint Arch300 = 0x0f000005;

    /// <summary><c>PVR_ARCH_31</c>: Power10.</summary>
    public const uint Arch31 = 0x0f000006;

    /// <summary><c>PVR_ARCH_31_P11</c>: Power11, which shares its architecture level with Power10.</summary>
    public const uint Arch31P11 = 0x0f000007;

    /// <summary><c>PVR_ARCH_INVALID</c>: no level. A logical version begins with 0x0f, so this is none, now or later.</summary>
    public const uint Invalid = 0xffffffff;
}
