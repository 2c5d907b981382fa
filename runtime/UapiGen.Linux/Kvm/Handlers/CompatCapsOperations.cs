namespace UapiGen.Linux.Kvm;

/// <summary>What all handler classes of the compat-caps ioctl share: they differ by the struct alone.</summary>
internal static class CompatCapsOperations
{
    /// <summary>Asks the backend, or answers ENOTTY without one: only here, after the flags were looked at, as kvm_arch_vm_ioctl does.</summary>
    public static Errno GetCompatCaps(ICompatCapsBackend? backend, out KvmPpcCompat capabilities)
    {
        capabilities = KvmPpcCompat.None;
        return backend?.GetCompatCapabilities(out capabilities) ?? Errno.ENOTTY;
    }

    /// <summary>KVM_CHECK_EXTENSION: 1 for the one extension that is served where the backend announces it, else 0, as for any that a kernel does not know.</summary>
    public static SyscallResult CheckExtension(ICompatCapsBackend? backend, ulong extension) =>
        SyscallResult.Of(extension == KvmNumbers.CapPpcCompatCaps && backend is { AnnouncesCapability: true } ? 1 : 0);
}
