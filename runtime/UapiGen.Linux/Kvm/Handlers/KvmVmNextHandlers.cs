namespace UapiGen.Linux.Kvm;

/// <summary>The ioctls of a VM as a kernel after Linux 7.3 could serve them, whose struct has grown.</summary>
/// <param name="backend">What depends on the platform; null where there is no such operation.</param>
[IoctlHandlers]
public sealed partial class KvmVmNextHandlers(ICompatCapsBackend? backend)
{
    [Handles]
    private Errno GetCompatCaps(ref KvmPpcCompatCapsNext caps) => CompatCapsOperations.GetCompatCaps(backend, out caps.CompatCapabilities);

    [Handles(KvmNumbers.Type, KvmNumbers.CheckExtension)]
    private SyscallResult CheckExtension(ulong extension) => CompatCapsOperations.CheckExtension(backend, extension);
}
