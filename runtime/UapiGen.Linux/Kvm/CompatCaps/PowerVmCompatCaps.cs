namespace UapiGen.Linux.Kvm;

/// <summary>
/// PowerVM, nested API v2: the modes that the hypervisor negotiated with this partition. KVM asks H_GUEST_GET_CAPABILITIES once, when the module
/// starts, and keeps the answer as <c>nested_capabilities</c> (arch/powerpc/kvm/book3s_hv_nested.c, kvmppc_get_compat_caps in book3s_hv.c, Linux 7.3).
/// </summary>
public sealed class PowerVmCompatCaps : ICompatCapsBackend
{
    private static readonly WarnOnce s_noModes = new();

    private readonly ulong _nestedCapabilities;
    private readonly Action<string>? _warn;
    private readonly WarnOnce _noModes;

    /// <summary>Creates the backend with the hypervisor's answer.</summary>
    /// <param name="nestedCapabilities">The hypervisor's whole answer; it has other bits than the modes, and they stay here.</param>
    /// <param name="warn">Where the kernel log's record goes when the answer is 0, the first time in this process.</param>
    public PowerVmCompatCaps(ulong nestedCapabilities, Action<string>? warn = null)
        : this(nestedCapabilities, warn, s_noModes)
    {
    }

    /// <summary>Creates the backend with the modes that the hypervisor negotiated.</summary>
    /// <param name="negotiated">The modes.</param>
    public PowerVmCompatCaps(KvmPpcCompat negotiated)
        : this((ulong)negotiated)
    {
    }

    internal PowerVmCompatCaps(ulong nestedCapabilities, Action<string>? warn, WarnOnce noModes)
    {
        _nestedCapabilities = nestedCapabilities;
        _warn = warn;
        _noModes = noModes;
    }

    /// <summary>True: a pseries machine with nested HV.</summary>
    public bool AnnouncesCapability => true;

    /// <summary>Answers the negotiated modes. An answer of 0 from a hypervisor with API v2 is unexpected: warned of once, and handed on.</summary>
    /// <param name="capabilities">The modes.</param>
    /// <returns>Always success.</returns>
    public Errno GetCompatCapabilities(out KvmPpcCompat capabilities)
    {
        // The whole word is looked at, as the kernel does: a word without modes that is not 0 raises no warning.
        if (_nestedCapabilities == 0)
            _noModes.Warn(_warn, "WARNING: nested API v2, yet the hypervisor negotiated no capabilities");
        capabilities = (KvmPpcCompat)_nestedCapabilities & KvmPpcCompat.All;
        return Errno.Success;
    }
}
