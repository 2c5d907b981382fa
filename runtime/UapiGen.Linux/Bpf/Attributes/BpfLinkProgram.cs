using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>What a link attaches (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfLinkProgram
{
    /// <summary>A program.</summary>
    [FieldOffset(0)] public uint ProgFd;

    /// <summary>A struct_ops map. Linux 6.4.</summary>
    [FieldOffset(0)] public uint MapFd;
}
