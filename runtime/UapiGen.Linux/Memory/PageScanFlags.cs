namespace UapiGen.Linux.Memory;

/// <summary>What PAGEMAP_SCAN does besides looking: <c>PM_SCAN_*</c> (include/uapi/linux/fs.h, Linux 7.3).</summary>
[Flags]
public enum PageScanFlags : ulong
{
    /// <summary>Nothing.</summary>
    [NotInC] None = 0,

    /// <summary><c>PM_SCAN_WP_MATCHING</c>: the pages that match are write-protected, so that the next write is seen.</summary>
    [CName("PM_SCAN_WP_MATCHING")] ProtectMatching = 1,

    /// <summary><c>PM_SCAN_CHECK_WPASYNC</c>: EPERM at the first mapping whose writes are not tracked.</summary>
    [CName("PM_SCAN_CHECK_WPASYNC")] RequireTracking = 2,

    /// <summary><c>PM_SCAN_FLAGS</c> (fs/proc/task_mmu.c): any other bit is EINVAL.</summary>
    [NotInC] All = ProtectMatching | RequireTracking,
}
