namespace UapiGen.Linux.Kvm;

/// <summary>The ioctls of a VM as the series' fifth posting has them, with a struct that has grown.</summary>
/// <param name="backend">What depends on the platform; null where there is no such operation.</param>
[IoctlHandlers]
public sealed partial class KvmVmV5NextHandlers(ICompatCapsBackend? backend)
{
    [Handles]
    private Errno GetCompatCaps(ref KvmPpcCompatCapsV5Next caps) => CompatCapsOperations.GetCompatCaps(backend, out caps.CompatCapabilities);

    [Handles(KvmNumbers.Type, KvmNumbers.CheckExtension)]
    private SyscallResult CheckExtension(ulong extension) => CompatCapsOperations.CheckExtension(backend, extension);
}
