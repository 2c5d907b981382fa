namespace UapiGen.Linux.Kvm.HostModel;

/// <summary>What becomes of KVM_RUN.</summary>
public enum GuestRun
{
    /// <summary>The guest boots.</summary>
    Boots,

    /// <summary>KVM_RUN fails with EINVAL before the guest is entered. QEMU says: "error: kvm run failed Invalid argument".</summary>
    RunFailed,

    /// <summary>
    /// The hypervisor refuses the guest's state, and the exit reason is -EINVAL. The kernel says "KVM-NESTEDv2: couldn't set guest wide
    /// elements", and QEMU "KVM: unknown exit, hardware reason ffffffffffffffea".
    /// </summary>
    UnknownExit,
}
