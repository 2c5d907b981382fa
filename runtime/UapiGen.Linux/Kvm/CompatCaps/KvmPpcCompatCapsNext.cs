namespace UapiGen.Linux.Kvm;

/// <summary>
/// <see cref="KvmPpcCompatCaps"/> with a version 1 that no kernel has: one more field, 32 bytes. With it a newer program or kernel can be
/// played before there is one.
/// </summary>
[UapiStruct("kvm_ppc_compat_caps", Larger = LargerStruct.AcceptZeroTailOrReportSize, ReplySize = ReplySize.Filled)]
[Ioctl(0xAE, 0xB8, CName = "KVM_PPC_GET_COMPAT_CAPS")]
[Capability((int)KvmNumbers.CapPpcCompatCaps, CName = "KVM_CAP_PPC_COMPAT_CAPS")]
public partial struct KvmPpcCompatCapsNext
{
    /// <inheritdoc cref="KvmPpcCompatCaps.Size"/>
    [StructSize] public ulong Size;

    /// <inheritdoc cref="KvmPpcCompatCaps.Flags"/>
    [MustBeZero] public ulong Flags;

    /// <inheritdoc cref="KvmPpcCompatCaps.CompatCapabilities"/>
    [OutputMask(KvmPpcCompat.All)] public KvmPpcCompat CompatCapabilities;

    /// <summary>The field of version 1: any value is taken, and handed back as it came. Offset 24, 8 bytes.</summary>
    [Since(1)] public ulong Extra;
}
