namespace UapiGen.Linux.Kvm.HostModel;

/// <summary>A vCPU of a <see cref="ModelledHost"/>, as far as its level goes.</summary>
public sealed class ModelledVcpu
{
    private readonly ModelledHost _host;

    internal ModelledVcpu(ModelledHost host) => _host = host;

    /// <summary><c>vcore->arch_compat</c>: the logical PVR that the guest was set to; 0 is the host's own level, and <see cref="PvrArch.Invalid"/> marks a vCPU that must not run.</summary>
    public uint ArchCompat { get; private set; }

    /// <summary><c>vcpu->arch.sane</c>: whether the vCPU may run.</summary>
    public bool Sane => ArchCompat != PvrArch.Invalid;

    /// <summary>Sets the guest's level, as KVM_SET_ONE_REG of KVM_REG_PPC_ARCH_COMPAT does through <c>kvmppc_set_arch_compat</c>.</summary>
    /// <param name="archCompat">A logical PVR; 0 for the host's own level.</param>
    /// <returns>
    /// Success, or EINVAL: no level is known by that number; Power11 was asked of a host without the P11 feature (the vCPU is then marked
    /// invalid); the level is above the host's; with API v2, the hypervisor did not negotiate it. But for the second, the vCPU keeps the level
    /// that it had.
    /// </returns>
    public Errno SetArchCompat(uint archCompat)
    {
        ulong hostBit = PcrBit.OfHost(_host.Features);
        ulong? guestBit = archCompat == 0 ? hostBit : PcrBit.OfGuest(archCompat);
        if (guestBit is not { } bit)
            return Errno.EINVAL;

        // Power10 and Power11 share a bit, so the comparison below cannot see this.
        if (_host.ValidatesArchCompat && archCompat == PvrArch.Arch31P11 && (_host.Features & CpuFeatures.P11Pvr) == 0)
        {
            ArchCompat = PvrArch.Invalid;
            return Errno.EINVAL;
        }

        if (bit > hostBit)
            return Errno.EINVAL;
        if (_host.Api == NestedApi.V2 && (MapPcrToCap(bit) & _host.NestedCapabilities) == 0)
            return Errno.EINVAL;

        ArchCompat = archCompat;
        return Errno.Success;
    }

    /// <summary>Runs the vCPU for the first time, as KVM_RUN does through <c>kvmppc_vcpu_run_hv</c>.</summary>
    public GuestRun Run()
    {
        if (!Sane)
            return GuestRun.RunFailed;
        return _host.Api == NestedApi.V2 && !HypervisorTakes(ArchCompat) ? GuestRun.UnknownExit : GuestRun.Boots;
    }

    // map_pcr_to_cap: the bit that Power10 and Power11 share means Power11 on a host that has it.
    private KvmPpcCompat MapPcrToCap(ulong bit) => bit switch
    {
        PcrBit.Arch300 => KvmPpcCompat.Power9,
        PcrBit.Arch31 => (_host.Features & CpuFeatures.P11Pvr) != 0 ? KvmPpcCompat.Power11 : KvmPpcCompat.Power10,
        _ => KvmPpcCompat.None,
    };

    // H_GUEST_SET_STATE refuses a logical PVR that was not negotiated; 0 leaves the host's own level, which was.
    private bool HypervisorTakes(uint logicalPvr) => logicalPvr switch
    {
        PvrArch.Arch300 => (_host.NestedCapabilities & KvmPpcCompat.Power9) != 0,
        PvrArch.Arch31 => (_host.NestedCapabilities & KvmPpcCompat.Power10) != 0,
        PvrArch.Arch31P11 => (_host.NestedCapabilities & KvmPpcCompat.Power11) != 0,
        _ => true,
    };
}
