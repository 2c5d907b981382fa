namespace UapiGen.Serve;

/// <summary>What a descriptor of KVM can be (Documentation/virt/kvm/api.rst, section 2).</summary>
[Flags]
public enum DescriptorKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>/dev/kvm itself: the misc device 10:232, by whatever path it was opened.</summary>
    KvmDevice = 1,

    /// <summary>A virtual machine, made by KVM_CREATE_VM.</summary>
    KvmVm = 2,

    /// <summary>A virtual CPU, made by KVM_CREATE_VCPU.</summary>
    KvmVcpu = 4,
}
