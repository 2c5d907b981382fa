namespace UapiGen.Linux.Kvm;

/// <summary>
/// <c>struct kvm_ppc_compat_caps</c> with KVM_PPC_GET_COMPAT_CAPS as it was merged for Linux 7.3 (include/uapi/linux/kvm.h,
/// kvm_arch_vm_ioctl in arch/powerpc/kvm/powerpc.c): a vm ioctl that says which CPU modes the host can give its guests.
/// </summary>
[UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
[Ioctl(0xAE, 0xB8, CName = "KVM_PPC_GET_COMPAT_CAPS")]
[Capability((int)KvmNumbers.CapPpcCompatCaps, CName = "KVM_CAP_PPC_COMPAT_CAPS")]
public partial struct KvmPpcCompatCaps
{
    /// <summary>usize; in the reply, the bytes that were filled. Offset 0, 8 bytes.</summary>
    [StructSize] public ulong Size;

    /// <summary>No flag is known yet. Offset 8, 8 bytes.</summary>
    [MustBeZero] public ulong Flags;

    /// <summary>The modes. Offset 16, 8 bytes; what the caller wrote here does not matter.</summary>
    [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
}
