namespace UapiGen.Linux.Kvm.HostModel;

/// <summary>
/// The bits of the processor compatibility register that stand for an architecture level (<c>PCR_ARCH_*</c> in
/// arch/powerpc/include/asm/reg.h and book3s_hv.c, Linux 7.3). Power10 and Power11 share one, so a comparison of them cannot tell the two apart.
/// </summary>
public static class PcrBit
{
    /// <summary><c>PCR_ARCH_205</c>: POWER6.</summary>
    public const ulong Arch205 = 0x2;

    /// <summary><c>PCR_ARCH_206</c>: POWER7.</summary>
    public const ulong Arch206 = 0x4;

    /// <summary><c>PCR_ARCH_207</c>: POWER8.</summary>
    public const ulong Arch207 = 0x8;

    /// <summary><c>PCR_ARCH_300</c>: POWER9.</summary>
    public const ulong Arch300 = 0x10;

    /// <summary><c>PCR_ARCH_31</c>: Power10 and Power11.</summary>
    public const ulong Arch31 = 0x20;

    /// <summary>The bit of the newest level that a host has.</summary>
    /// <param name="features">The host's features.</param>
    public static ulong OfHost(CpuFeatures features)
    {
        if ((features & (CpuFeatures.P11Pvr | CpuFeatures.Arch31)) != 0)
            return Arch31;
        if ((features & CpuFeatures.Arch300) != 0)
            return Arch300;
        if ((features & CpuFeatures.Arch207S) != 0)
            return Arch207;
        return (features & CpuFeatures.Arch206) != 0 ? Arch206 : Arch205;
    }

    /// <summary>The bit of the level that a logical PVR stands for.</summary>
    /// <param name="logicalPvr">The logical PVR.</param>
    /// <returns>Null for a number that is no level from POWER6 to Power11.</returns>
    public static ulong? OfGuest(uint logicalPvr) => logicalPvr switch
    {
        PvrArch.Arch205 => Arch205,
        PvrArch.Arch206 or PvrArch.Arch206p => Arch206,
        PvrArch.Arch207 => Arch207,
        PvrArch.Arch300 => Arch300,
        PvrArch.Arch31 or PvrArch.Arch31P11 => Arch31,
        _ => null,
    };
}
