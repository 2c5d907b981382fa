namespace UapiGen.Linux.Bpf;

/// <summary>What BPF_MAP_CREATE takes (include/uapi/linux/bpf.h, Linux 7.3). 92 bytes are looked at; the rest of the union must be zero.</summary>
public struct BpfMapCreate
{
    /// <summary>The kind of map.</summary>
    public BpfMapType MapType;

    /// <summary>The size of a key in bytes.</summary>
    public uint KeySize;

    /// <summary>The size of a value in bytes.</summary>
    public uint ValueSize;

    /// <summary>The most entries.</summary>
    public uint MaxEntries;

    /// <summary>How the map is made; which flags a kind of map takes is its own matter, and others are EINVAL.</summary>
    public BpfMapFlags MapFlags;

    /// <summary>For maps of maps: a map such as those in it. Linux 4.12.</summary>
    public uint InnerMapFd;

    /// <summary>The NUMA node, with its flag. Linux 4.14.</summary>
    public uint NumaNode;

    /// <summary>The name. Linux 4.15.</summary>
    public BpfObjectName MapName;

    /// <summary>The device that the map is offloaded to. Linux 4.16.</summary>
    public uint MapIfindex;

    /// <summary>The types of keys and values. Linux 4.18.</summary>
    public uint BtfFd;

    /// <summary>The type of the key. Linux 4.18.</summary>
    public uint BtfKeyTypeId;

    /// <summary>The type of the value. Linux 4.18.</summary>
    public uint BtfValueTypeId;

    /// <summary>The kernel struct that a struct_ops map holds. Linux 5.6.</summary>
    public uint BtfVmlinuxValueTypeId;

    /// <summary>What else a kind of map takes. Linux 5.16.</summary>
    public ulong MapExtra;

    /// <summary>The module whose types those are. Linux 6.9.</summary>
    public int ValueTypeBtfObjFd;

    /// <summary>The token that allows it, with its flag. Linux 6.9.</summary>
    public int MapTokenFd;

    /// <summary>The address of the hash of the only program that may use the map. Linux 6.18.</summary>
    [Aligned(8)] public ulong ExclProgHash;

    /// <summary>The size of that hash in bytes. Linux 6.18.</summary>
    public uint ExclProgHashSize;
}
