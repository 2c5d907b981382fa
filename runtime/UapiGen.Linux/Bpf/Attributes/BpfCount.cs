using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>A number of programs (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfCount
{
    /// <summary>Of programs.</summary>
    [FieldOffset(0)] public uint ProgCnt;

    /// <summary>Of programs or links. Linux 6.6.</summary>
    [FieldOffset(0)] public uint Count;
}
