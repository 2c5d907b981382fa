namespace UapiGen.Linux.Kvm;

/// <summary>
/// What of KVM_PPC_GET_COMPAT_CAPS depends on the platform: <c>kvmppc_ops.get_compat_caps</c> (arch/powerpc/include/asm/kvm_ppc.h, Linux 7.3).
/// No backend at all (null, as with KVM PR) means that there is no such operation: the ioctl then fails with <see cref="Errno.ENOTTY"/>, after
/// its flags were looked at.
/// </summary>
public interface ICompatCapsBackend
{
    /// <summary>
    /// What KVM_CHECK_EXTENSION says of KVM_CAP_PPC_COMPAT_CAPS: true, which is 1, on pseries with nested HV; false, which is 0, elsewhere,
    /// although the ioctl is there.
    /// </summary>
    bool AnnouncesCapability { get; }

    /// <summary>Finds the modes that the host can give its guests.</summary>
    /// <param name="capabilities">The modes; <see cref="KvmPpcCompat.None"/> on an error.</param>
    /// <returns>Success, or the ioctl's error: <see cref="Errno.EINVAL"/> where the platform does not say.</returns>
    Errno GetCompatCapabilities(out KvmPpcCompat capabilities);
}
