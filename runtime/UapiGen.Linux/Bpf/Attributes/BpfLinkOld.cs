using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>What a link is expected to have attached so far (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfLinkOld
{
    /// <summary>A program.</summary>
    [FieldOffset(0)] public uint OldProgFd;

    /// <summary>A struct_ops map. Linux 6.4.</summary>
    [FieldOffset(0)] public uint OldMapFd;
}
