using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>Which other program the place is relative to (include/uapi/linux/bpf.h, Linux 7.3). Linux 6.6.</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfRelative
{
    /// <summary>A descriptor.</summary>
    [FieldOffset(0)] public uint RelativeFd;

    /// <summary>An id.</summary>
    [FieldOffset(0)] public uint RelativeId;
}
