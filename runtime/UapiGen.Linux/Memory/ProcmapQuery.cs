namespace UapiGen.Linux.Memory;

/// <summary>
/// <c>struct procmap_query</c> of PROCMAP_QUERY, an ioctl of /proc/PID/maps (include/uapi/linux/fs.h, do_procmap_query in fs/proc/task_mmu.c; Linux 7.3): one version,
/// 104 bytes, since Linux 6.11. The kernel takes as little as the first three fields, 24 bytes; the size field stays as it was.
/// </summary>
/// <remarks>The command's number carries the size, too, and is compared as a whole: a struct that grows will have another number.</remarks>
[UapiStruct("procmap_query", Floor = 24, Reply = Reply.CopyHead, ReplySize = ReplySize.Unchanged)]
[Ioctl(0x66, 17, Direction = IoctlDirection.ReadWrite, CName = "PROCMAP_QUERY")]
public partial struct ProcmapQuery
{
    /// <summary>usize. Offset 0, 8 bytes.</summary>
    [StructSize] public ulong Size;

    /// <summary>Which mapping is meant. Offset 8, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(ProcmapFlags.All)] public ProcmapFlags QueryFlags;

    /// <summary>The address to look at. Offset 16, 8 bytes.</summary>
    public ulong QueryAddr;

    /// <summary>The first address of the mapping. Offset 24, 8 bytes.</summary>
    [Output] public ulong VmaStart;

    /// <summary>The first address past it. Offset 32, 8 bytes.</summary>
    [Output] public ulong VmaEnd;

    /// <summary>What it permits. Offset 40, 8 bytes.</summary>
    [OutputMask(ProcmapFlags.Permissions)] public ProcmapFlags VmaFlags;

    /// <summary>The size of its pages in bytes. Offset 48, 8 bytes.</summary>
    [Output] public ulong VmaPageSize;

    /// <summary>Where in the file it begins, in bytes; 0 without a file. Offset 56, 8 bytes.</summary>
    [Output] public ulong VmaOffset;

    /// <summary>The file's inode; 0 without a file. Offset 64, 8 bytes.</summary>
    [Output] public ulong Inode;

    /// <summary>The major number of the file's device. Offset 72, 4 bytes.</summary>
    [Output] public uint DevMajor;

    /// <summary>The minor number of the file's device. Offset 76, 4 bytes.</summary>
    [Output] public uint DevMinor;

    /// <summary>The room for the name in bytes, then the size of the name with its NUL, or 0. Offset 80, 4 bytes. EINVAL where only one of it and <see cref="VmaNameAddr"/> is zero.</summary>
    [Output] public uint VmaNameSize;

    /// <summary>The room for the build id in bytes, then its size, or 0. Offset 84, 4 bytes. EINVAL where only one of it and <see cref="BuildIdAddr"/> is zero.</summary>
    [Output] public uint BuildIdSize;

    /// <summary>Where the name goes. Offset 88, 8 bytes.</summary>
    public ulong VmaNameAddr;

    /// <summary>Where the build id goes. Offset 96, 8 bytes.</summary>
    public ulong BuildIdAddr;
}
