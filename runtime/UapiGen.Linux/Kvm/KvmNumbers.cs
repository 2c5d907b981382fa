namespace UapiGen.Linux.Kvm;

/// <summary>Numbers of include/uapi/linux/kvm.h (Linux 7.3).</summary>
public static class KvmNumbers
{
    /// <summary><c>KVMIO</c>: the type letter of all KVM ioctls.</summary>
    public const byte Type = 0xAE;

    /// <summary><c>KVM_GET_API_VERSION</c>, <c>_IO(KVMIO, 0x00)</c>, of /dev/kvm.</summary>
    public const byte GetApiVersion = 0x00;

    /// <summary><c>KVM_CREATE_VM</c>, <c>_IO(KVMIO, 0x01)</c>, of /dev/kvm.</summary>
    public const byte CreateVm = 0x01;

    /// <summary><c>KVM_CHECK_EXTENSION</c>, <c>_IO(KVMIO, 0x03)</c>, of /dev/kvm and of a VM.</summary>
    public const byte CheckExtension = 0x03;

    /// <summary><c>KVM_API_VERSION</c>: what KVM_GET_API_VERSION has answered since Linux 2.6.22.</summary>
    public const int ApiVersion = 12;

    /// <summary><c>KVM_CAP_PPC_COMPAT_CAPS</c>: whether KVM_PPC_GET_COMPAT_CAPS has an answer.</summary>
    public const ulong CapPpcCompatCaps = 250;

    /// <summary><c>_IO(KVMIO, number)</c> on the architecture that runs.</summary>
    /// <param name="number">The sequence number.</param>
    public static uint Command(byte number) => IoctlNumber.Here(((uint)Type << 8) | number, 0x20000000u | ((uint)Type << 8) | number);
}
