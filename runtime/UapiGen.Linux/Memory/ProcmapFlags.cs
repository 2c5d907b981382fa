namespace UapiGen.Linux.Memory;

/// <summary>Which mapping is asked for, and what a mapping permits: <c>PROCMAP_QUERY_*</c> (include/uapi/linux/fs.h, Linux 7.3).</summary>
[Flags]
[CName("procmap_query_flags")]
[CPrefix("PROCMAP_QUERY_VMA_")]
public enum ProcmapFlags : ulong
{
    /// <summary>Any mapping that covers the address.</summary>
    [NotInC] None = 0,

    /// <summary><c>PROCMAP_QUERY_VMA_READABLE</c>: it can be read.</summary>
    Readable = 0x1,

    /// <summary><c>PROCMAP_QUERY_VMA_WRITABLE</c>: it can be written.</summary>
    Writable = 0x2,

    /// <summary><c>PROCMAP_QUERY_VMA_EXECUTABLE</c>: it can be executed.</summary>
    Executable = 0x4,

    /// <summary><c>PROCMAP_QUERY_VMA_SHARED</c>: it is shared.</summary>
    Shared = 0x8,

    /// <summary><c>PROCMAP_QUERY_COVERING_OR_NEXT_VMA</c>: without a mapping at the address, the next one. Only of a query.</summary>
    [CName("PROCMAP_QUERY_COVERING_OR_NEXT_VMA")] CoveringOrNext = 0x10,

    /// <summary><c>PROCMAP_QUERY_FILE_BACKED_VMA</c>: only mappings of files. Only of a query.</summary>
    [CName("PROCMAP_QUERY_FILE_BACKED_VMA")] FileBacked = 0x20,

    /// <summary>What a reply can have.</summary>
    [NotInC] Permissions = Readable | Writable | Executable | Shared,

    /// <summary><c>PROCMAP_QUERY_VALID_FLAGS_MASK</c> (fs/proc/task_mmu.c): a query with any other bit fails with EINVAL.</summary>
    [NotInC] All = Permissions | CoveringOrNext | FileBacked,
}
