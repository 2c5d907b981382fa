namespace UapiGen.Linux.Memory;

/// <summary>Which mapping is asked for, and what a mapping permits: <c>PROCMAP_QUERY_*</c> (include/uapi/linux/fs.h, Linux 7.3).</summary>
[Flags]
public enum ProcmapFlags : ulong
{
    /// <summary>Any mapping that covers the address.</summary>
    None = 0,

    /// <summary><c>PROCMAP_QUERY_VMA_READABLE</c>: it can be read.</summary>
    Readable = 0x1,

    /// <summary><c>PROCMAP_QUERY_VMA_WRITABLE</c>: it can be written.</summary>
    Writable = 0x2,

    /// <summary><c>PROCMAP_QUERY_VMA_EXECUTABLE</c>: it can be executed.</summary>
    Executable = 0x4,

    /// <summary><c>PROCMAP_QUERY_VMA_SHARED</c>: it is shared.</summary>
    Shared = 0x8,

    /// <summary><c>PROCMAP_QUERY_COVERING_OR_NEXT_VMA</c>: without a mapping at the address, the next one. Only of a query.</summary>
    CoveringOrNext = 0x10,

    /// <summary><c>PROCMAP_QUERY_FILE_BACKED_VMA</c>: only mappings of files. Only of a query.</summary>
    FileBacked = 0x20,

    /// <summary>What a reply can have.</summary>
    Permissions = Readable | Writable | Executable | Shared,

    /// <summary><c>PROCMAP_QUERY_VALID_FLAGS_MASK</c> (fs/proc/task_mmu.c): a query with any other bit fails with EINVAL.</summary>
    All = Permissions | CoveringOrNext | FileBacked,
}
