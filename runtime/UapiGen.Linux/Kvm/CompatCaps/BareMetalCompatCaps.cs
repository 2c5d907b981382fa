namespace UapiGen.Linux.Kvm;

/// <summary>
/// A bare-metal host: HV is there, so the operation is, too, but only pseries has modes to tell of (kvmppc_get_compat_caps in
/// arch/powerpc/kvm/book3s_hv.c, Linux 7.3).
/// </summary>
public sealed class BareMetalCompatCaps : ICompatCapsBackend
{
    /// <summary>False: not a pseries machine.</summary>
    public bool AnnouncesCapability => false;

    /// <summary>Refuses.</summary>
    /// <param name="capabilities"><see cref="KvmPpcCompat.None"/>.</param>
    /// <returns>Always EINVAL.</returns>
    public Errno GetCompatCapabilities(out KvmPpcCompat capabilities)
    {
        capabilities = KvmPpcCompat.None;
        return Errno.EINVAL;
    }
}
