using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>What a program is attached to (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfTarget
{
    /// <summary>A descriptor.</summary>
    [FieldOffset(0)] public uint TargetFd;

    /// <summary>A network device. Linux 6.6.</summary>
    [FieldOffset(0)] public uint TargetIfindex;
}
