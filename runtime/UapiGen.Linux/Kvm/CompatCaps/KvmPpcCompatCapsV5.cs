namespace UapiGen.Linux.Kvm;

/// <summary>
/// <c>struct kvm_ppc_compat_caps</c> with KVM_PPC_GET_COMPAT_CAPS as the fifth posting of the series had it ("KVM: PPC: Expose CPU compatibility
/// modes for nested guests", 2026-07-01). No released kernel has this contract: every larger struct is refused, its tail unread, the reply's
/// size is always ksize, and the command has another number than the merged one.
/// </summary>
#pragma warning disable UAPI7105 // The posting refused a zero tail as well, and is modelled as it was.
[UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize, ReplySize = ReplySize.Kernel)]
#pragma warning restore UAPI7105
[Ioctl(0xAE, 0xE4, CName = "KVM_PPC_GET_COMPAT_CAPS")]
[Capability((int)KvmNumbers.CapPpcCompatCaps, CName = "KVM_CAP_PPC_COMPAT_CAPS")]
public partial struct KvmPpcCompatCapsV5
{
    /// <summary>usize; in the reply, ksize. Offset 0, 8 bytes.</summary>
    [StructSize] public ulong Size;

    /// <summary>No flag is known yet. Offset 8, 8 bytes.</summary>
    [MustBeZero] public ulong Flags;

    /// <summary>The modes. Offset 16, 8 bytes; what the caller wrote here does not matter.</summary>
    [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;
}
