namespace UapiGen.Linux.Memory;

/// <summary>What PAGEMAP_SCAN can tell of a page: <c>PAGE_IS_*</c> (include/uapi/linux/fs.h, Linux 7.3).</summary>
[Flags]
[CPrefix("PAGE_IS_")]
public enum PageCategories : ulong
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>PAGE_IS_WPALLOWED</c>: writes to its mapping are tracked by userfaultfd's asynchronous write protection. Linux 6.7.</summary>
    [CName("PAGE_IS_WPALLOWED")] TracksWrites = 0x1,

    /// <summary><c>PAGE_IS_WRITTEN</c>: it was written since it was last write-protected. Linux 6.7.</summary>
    Written = 0x2,

    /// <summary><c>PAGE_IS_FILE</c>: it is a file's. Linux 6.7.</summary>
    File = 0x4,

    /// <summary><c>PAGE_IS_PRESENT</c>: it is in memory. Linux 6.7.</summary>
    Present = 0x8,

    /// <summary><c>PAGE_IS_SWAPPED</c>: it is swapped out. Linux 6.7.</summary>
    Swapped = 0x10,

    /// <summary><c>PAGE_IS_PFNZERO</c>: it is the zero page. Linux 6.7.</summary>
    [CName("PAGE_IS_PFNZERO")] Zero = 0x20,

    /// <summary><c>PAGE_IS_HUGE</c>: it is part of a huge page. Linux 6.7.</summary>
    Huge = 0x40,

    /// <summary><c>PAGE_IS_SOFT_DIRTY</c>: it was written since /proc/PID/clear_refs was. Linux 6.8.</summary>
    SoftDirty = 0x80,

    /// <summary><c>PAGE_IS_GUARD</c>: it is a guard region (MADV_GUARD_INSTALL). Linux 6.15.</summary>
    Guard = 0x100,

    /// <summary><c>PAGE_IS_ACCESSED</c>: it was accessed. Linux 7.3.</summary>
    Accessed = 0x200,

    /// <summary><c>PM_SCAN_CATEGORIES</c> (fs/proc/task_mmu.c): any other bit in a request is EINVAL.</summary>
    [NotInC] All = TracksWrites | Written | File | Present | Swapped | Zero | Huge | SoftDirty | Guard | Accessed,
}
