using UapiGen.Linux.DeviceTrees;

namespace UapiGen.Linux.Kvm;

/// <summary>
/// PowerNV, nested API v1: the level that this guest runs at, from its device tree, and the older ones that come with it
/// (kvmppc_get_compat_caps and kvmppc_map_compat_capabilities in arch/powerpc/kvm/book3s_hv.c, Linux 7.3).
/// </summary>
/// <remarks>
/// The first node in tree order whose <c>device_type</c> is <c>cpu</c> and whose <c>cpu-version</c> can be read decides, whatever its value is.
/// A node with a missing or short <c>cpu-version</c> is passed over; of a longer one the first 4 bytes count.
/// </remarks>
public sealed class PowerNvCompatCaps : ICompatCapsBackend
{
    private readonly KvmPpcCompat _capabilities;
    private readonly Errno _error;

    /// <summary>Walks the tree: once, as its answer cannot change, and here, so that a tree that cannot be read fails before any call does.</summary>
    /// <param name="tree">The guest's device tree.</param>
    /// <exception cref="DeviceTreeException">A property of a tree in a directory cannot be read.</exception>
    public PowerNvCompatCaps(DeviceTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        CpuVersion = FindCpuVersion(tree);
        _error = CpuVersion is { } version ? MapCompatCapabilities(version, out _capabilities) : Errno.EINVAL;
    }

    /// <summary>The <c>cpu-version</c> that decided; null when no node has one that can be read.</summary>
    public uint? CpuVersion { get; }

    /// <summary>True: a pseries machine with nested HV. A guest of PowerNV is one, too.</summary>
    public bool AnnouncesCapability => true;

    /// <summary>Answers the level of the tree's first CPU and all older ones.</summary>
    /// <param name="capabilities">The modes; <see cref="KvmPpcCompat.None"/> on an error.</param>
    /// <returns>Success, or EINVAL: no <c>cpu-version</c> can be read, or the first is none of the three known levels.</returns>
    public Errno GetCompatCapabilities(out KvmPpcCompat capabilities)
    {
        capabilities = _capabilities;
        return _error;
    }

    private static uint? FindCpuVersion(DeviceTree tree)
    {
        foreach (DeviceTreeNode node in tree.Nodes)
        {
            if (node.IsType("cpu") && node.TryReadU32("cpu-version", out uint version))
                return version;
        }
        return null;
    }

    private static Errno MapCompatCapabilities(uint version, out KvmPpcCompat capabilities)
    {
        capabilities = version switch
        {
            PvrArch.Arch31P11 => KvmPpcCompat.Power11 | KvmPpcCompat.Power10 | KvmPpcCompat.Power9,
            PvrArch.Arch31 => KvmPpcCompat.Power10 | KvmPpcCompat.Power9,
            PvrArch.Arch300 => KvmPpcCompat.Power9,
            _ => KvmPpcCompat.None,
        };
        return capabilities == KvmPpcCompat.None ? Errno.EINVAL : Errno.Success;
    }
}
