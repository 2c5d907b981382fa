namespace UapiGen.Linux.Kvm;

/// <summary>The ioctls of a VM as Linux 7.3 serves them.</summary>
/// <param name="backend">What depends on the platform; null where there is no such operation.</param>
[IoctlHandlers]
public sealed partial class KvmVmHandlers(ICompatCapsBackend? backend)
{
    [Handles]
    private Errno GetCompatCaps(ref KvmPpcCompatCaps caps) => CompatCapsOperations.GetCompatCaps(backend, out caps.CompatCapabilities);

    [Handles(KvmNumbers.Type, KvmNumbers.CheckExtension)]
    private SyscallResult CheckExtension(ulong extension) => CompatCapsOperations.CheckExtension(backend, extension);
}
