using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>The second address of <see cref="BpfElement"/> (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfElementValue
{
    /// <summary>The address of the value.</summary>
    [FieldOffset(0), Aligned(8)] public ulong Value;

    /// <summary>Where the next key goes.</summary>
    [FieldOffset(0), Aligned(8)] public ulong NextKey;
}
