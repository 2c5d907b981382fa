namespace UapiGen.Linux.Kvm;

/// <summary>
/// <see cref="KvmPpcCompatCapsV5"/> with a version 1 that no kernel has: one more field, 32 bytes. With it a newer program or kernel can be
/// played before there is one.
/// </summary>
#pragma warning disable UAPI7105 // The posting refused a zero tail as well, and is modelled as it was.
[UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.RejectAndReportSize, ReplySize = ReplySize.Kernel)]
#pragma warning restore UAPI7105
[Ioctl(0xAE, 0xE4, CName = "KVM_PPC_GET_COMPAT_CAPS")]
[Capability((int)KvmNumbers.CapPpcCompatCaps, CName = "KVM_CAP_PPC_COMPAT_CAPS")]
public partial struct KvmPpcCompatCapsV5Next
{
    /// <inheritdoc cref="KvmPpcCompatCapsV5.Size"/>
    [StructSize] public ulong Size;

    /// <inheritdoc cref="KvmPpcCompatCapsV5.Flags"/>
    [MustBeZero] public ulong Flags;

    /// <inheritdoc cref="KvmPpcCompatCapsV5.CompatCapabilities"/>
    [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;

    /// <summary>The field of version 1: any value is taken, and handed back as it came. Offset 24, 8 bytes.</summary>
    [Since(1)] public ulong Extra;
}
