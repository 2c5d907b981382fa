using System.Runtime.InteropServices;

namespace UapiGen.Linux.Mounts;

/// <summary>In which mount namespace to look. The default is the caller's own.</summary>
public readonly struct MountNamespaceChoice
{
    private readonly ulong _id;

    /// <summary>The namespace with that id (Linux 6.11), as NS_MNT_GET_INFO and statmount(2) tell it.</summary>
    /// <param name="id">The id.</param>
    public MountNamespaceChoice(ulong id) => _id = id;

    /// <summary>The namespace of a descriptor, such as of /proc/PID/ns/mnt (Linux 6.18).</summary>
    /// <param name="descriptor">The descriptor.</param>
    public MountNamespaceChoice(SafeHandle descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>The namespace of a descriptor.</summary>
    /// <param name="descriptor">The descriptor.</param>
    public static implicit operator MountNamespaceChoice(SafeHandle descriptor) => new(descriptor);

    /// <summary>The namespace of a descriptor.</summary>
    /// <param name="descriptor">The descriptor.</param>
    public static MountNamespaceChoice FromSafeHandle(SafeHandle descriptor) => new(descriptor);

    /// <summary>Whether it is the caller's own.</summary>
    public bool IsOwn => _id == 0 && Descriptor is null;

    /// <summary>The descriptor, or null.</summary>
    internal SafeHandle? Descriptor { get; }

    /// <summary>The struct of the call: as small as what is asked for allows, since a kernel before 6.11 knows no namespaces.</summary>
    /// <param name="mount">The mount.</param>
    /// <param name="parameter">What is asked.</param>
    /// <param name="descriptor">The descriptor's number, held by the caller.</param>
    internal MntIdReq ToStruct(MountId mount, ulong parameter, int descriptor) => new()
    {
        Size = _id == 0 ? MntIdReq.SizeVer0 : (uint)MntIdReq.Ksize,
        MntNsFd = (uint)descriptor,
        MntId = mount.Value,
        Param = parameter,
        MntNsId = _id,
    };

    /// <summary>The id, or what stands for it.</summary>
    public override string ToString() =>
        Descriptor is not null ? "the mount namespace of the descriptor" :
        _id != 0 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"mount namespace {_id}") :
        "this process's mount namespace";
}
