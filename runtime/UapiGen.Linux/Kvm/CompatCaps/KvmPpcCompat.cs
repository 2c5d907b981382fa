namespace UapiGen.Linux.Kvm;

/// <summary>
/// The CPU modes that a POWER host can give its guests, <c>KVM_PPC_COMPAT_CAP_*</c> (arch/powerpc/include/uapi/asm/kvm.h, Linux 7.3). The
/// numbers are those of H_GUEST_GET_CAPABILITIES: IBM counts bits from the highest, so POWER9 is its bit 1.
/// </summary>
[Flags]
[CPrefix("KVM_PPC_COMPAT_CAP_")]
public enum KvmPpcCompat : ulong
{
    /// <summary>No mode.</summary>
    [NotInC] None = 0,

    /// <summary><c>KVM_PPC_COMPAT_CAP_POWER9</c>, bit 62.</summary>
    Power9 = 1UL << 62,

    /// <summary><c>KVM_PPC_COMPAT_CAP_POWER10</c>, bit 61.</summary>
    Power10 = 1UL << 61,

    /// <summary><c>KVM_PPC_COMPAT_CAP_POWER11</c>, bit 60.</summary>
    Power11 = 1UL << 60,

    /// <summary><c>KVM_PPC_COMPAT_BITMASK</c>: no other bit ever leaves the handler.</summary>
    [CName("KVM_PPC_COMPAT_BITMASK")] All = Power9 | Power10 | Power11,
}
