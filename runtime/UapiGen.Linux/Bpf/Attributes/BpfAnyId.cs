using System.Runtime.InteropServices;

namespace UapiGen.Linux.Bpf;

/// <summary>An id (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[StructLayout(LayoutKind.Explicit)]
public struct BpfAnyId
{
    /// <summary>The id to go on from.</summary>
    [FieldOffset(0)] public uint StartId;

    /// <summary>A program.</summary>
    [FieldOffset(0)] public uint ProgId;

    /// <summary>A map.</summary>
    [FieldOffset(0)] public uint MapId;

    /// <summary>Types. Linux 4.18.</summary>
    [FieldOffset(0)] public uint BtfId;

    /// <summary>A link. Linux 5.8.</summary>
    [FieldOffset(0)] public uint LinkId;
}
