using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>Whose type <see cref="BpfProgLoad.AttachBtfId"/> is (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfAttachObject
{
    /// <summary>A program. Linux 5.5.</summary>
    [FieldOffset(0)] public uint AttachProgFd;

    /// <summary>A module; 0 for the kernel itself. Linux 5.11.</summary>
    [FieldOffset(0)] public uint AttachBtfObjFd;
}
