namespace UapiGen.Linux.Bpf;

/// <summary>
/// <c>struct bpf_map_info</c>: facts of a map, as BPF_OBJ_GET_INFO_BY_FD hands them out (include/uapi/linux/bpf.h, bpf_map_get_info_by_fd in kernel/bpf/syscall.c; Linux 7.3).
/// Its size is <see cref="BpfInfoQuery.InfoLen"/>, which is written back. 88 bytes since Linux 5.16, 104 since 6.18, of which 100 are known.
/// </summary>
/// <remarks>What is there is read first, because a hash can be asked for; nearly all of it is then overwritten. A byte behind the last field is E2BIG unless zero.</remarks>
[UapiStruct(
    "bpf_map_info",
    SizeSource = SizeSource.Argument,
    SizeWidth = SizeWidth.Bits32,
    Small = SmallStruct.ZeroExtend,
    Tail = TailStart.KnownEnd,
    Reply = Reply.CopyHead)]
[Aligned(8)]
public partial struct BpfMapInfo
{
    /// <summary>The kind of map. Offset 0, 4 bytes.</summary>
    [Output] public BpfMapType Type;

    /// <summary>Its id. Offset 4, 4 bytes.</summary>
    [Output] public uint Id;

    /// <summary>The size of a key in bytes. Offset 8, 4 bytes.</summary>
    [Output] public uint KeySize;

    /// <summary>The size of a value in bytes. Offset 12, 4 bytes.</summary>
    [Output] public uint ValueSize;

    /// <summary>The most entries. Offset 16, 4 bytes.</summary>
    [Output] public uint MaxEntries;

    /// <summary>How it was made. Offset 20, 4 bytes.</summary>
    [Output] public BpfMapFlags MapFlags;

    /// <summary>Its name. Offset 24, 16 bytes. Linux 4.15.</summary>
    [Output] public BpfObjectName Name;

    /// <summary>The device that it is offloaded to. Offset 40, 4 bytes. Linux 4.16.</summary>
    [Output] public uint Ifindex;

    /// <summary>The kernel struct that a struct_ops map holds. Offset 44, 4 bytes. Linux 5.6.</summary>
    [Output] public uint BtfVmlinuxValueTypeId;

    /// <summary>The device number of that device's network namespace. Offset 48, 8 bytes. Linux 4.16.</summary>
    [Output] public ulong NetnsDev;

    /// <summary>The inode of that device's network namespace. Offset 56, 8 bytes. Linux 4.16.</summary>
    [Output] public ulong NetnsIno;

    /// <summary>The id of the types of keys and values. Offset 64, 4 bytes. Linux 4.18.</summary>
    [Output] public uint BtfId;

    /// <summary>The type of the key. Offset 68, 4 bytes. Linux 4.18.</summary>
    [Output] public uint BtfKeyTypeId;

    /// <summary>The type of the value. Offset 72, 4 bytes. Linux 4.18.</summary>
    [Output] public uint BtfValueTypeId;

    /// <summary>The module whose struct a struct_ops map holds. Offset 76, 4 bytes. Linux 6.9.</summary>
    [Output] public uint BtfVmlinuxId;

    /// <summary>What else the kind of map took. Offset 80, 8 bytes. Linux 5.16.</summary>
    [Output] public ulong MapExtra;

    /// <summary>Where the hash of a frozen map goes, or 0. Offset 88, 8 bytes. Linux 6.18.</summary>
    [Since(1), Aligned(8)] public ulong Hash;

    /// <summary>The size of the hash in bytes; EINVAL unless it is the kernel's, or zero without an address. Offset 96, 4 bytes. Linux 6.18.</summary>
    [Since(1)] public uint HashSize;
}
