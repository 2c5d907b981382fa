using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>What a link attaches from now on (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfLinkNew
{
    /// <summary>A program.</summary>
    [FieldOffset(0)] public uint NewProgFd;

    /// <summary>A struct_ops map. Linux 6.4.</summary>
    [FieldOffset(0)] public uint NewMapFd;
}
