namespace UapiGen.Linux.Kvm.HostModel;

/// <summary>Which interface KVM has to the hypervisor below it.</summary>
public enum NestedApi
{
    /// <summary>None: HV on bare metal, or a KVM that is not HV.</summary>
    None,

    /// <summary>Version 1: KVM in a guest of PowerNV.</summary>
    V1,

    /// <summary>Version 2 (PAPR): KVM in a partition of PowerVM. The hypervisor keeps the guests' state, and checks it.</summary>
    V2,
}

/// <summary>
/// A model of a POWER host, for showing what follows the compat-caps ioctl: what becomes of a guest that is set to a level. It is a model: no
/// guest runs. What it follows is kvmppc_set_arch_compat and kvmppc_vcpu_run_hv (arch/powerpc/kvm/book3s_hv.c, Linux 7.3).
/// </summary>
public sealed record ModelledHost
{
    /// <summary>The logical PVR of the level that the host kernel runs at: that of its chip, or of the older mode that it was started in.</summary>
    public required uint Level { get; init; }

    /// <summary>The interface to the hypervisor below.</summary>
    public NestedApi Api { get; init; }

    /// <summary>With API v2, <c>nested_capabilities</c>: the modes that the hypervisor negotiated.</summary>
    public KvmPpcCompat NestedCapabilities { get; init; }

    /// <summary>Whether the kernel has the patch that the ioctl stands on ("KVM: PPC: Book3S HV: Validate arch_compat against host compatibility mode").</summary>
    public bool ValidatesArchCompat { get; init; } = true;

    /// <summary>The host's features. A host in an older mode has only that mode's; Power11 and every later level have the P11 bit.</summary>
    public CpuFeatures Features
    {
        get
        {
            // The logical PVRs of the levels ascend, but for POWER7+, which is another POWER7.
            uint level = Level == PvrArch.Arch206p ? PvrArch.Arch206 : Level;
            var features = CpuFeatures.None;
            if (level >= PvrArch.Arch206)
                features |= CpuFeatures.Arch206;
            if (level >= PvrArch.Arch207)
                features |= CpuFeatures.Arch207S;
            if (level >= PvrArch.Arch300)
                features |= CpuFeatures.Arch300;
            if (level >= PvrArch.Arch31)
                features |= CpuFeatures.Arch31;
            if (level >= PvrArch.Arch31P11)
                features |= CpuFeatures.P11Pvr;
            return features;
        }
    }

    /// <summary>A vCPU of a new guest.</summary>
    public ModelledVcpu CreateVcpu() => new(this);
}
