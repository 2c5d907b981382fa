using System.Runtime.InteropServices;

namespace UapiGen.Linux.Mounts;

/// <summary>The union in struct mnt_id_req (include/uapi/linux/mount.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct MntIdReqDescriptor
{
    /// <summary>The mount namespace's descriptor, instead of its id; 0 is the caller's namespace. Linux 6.18.</summary>
    [FieldOffset(0)] public uint MntNsFd;

    /// <summary>A file of the mount in question, with <c>STATMOUNT_BY_FD</c>. Linux 7.0.</summary>
    [FieldOffset(0)] public uint MntFd;
}
