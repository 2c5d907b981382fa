namespace UapiGen.Linux.Memory;

/// <summary>
/// <c>struct pm_scan_arg</c> of PAGEMAP_SCAN, an ioctl of /proc/PID/pagemap (include/uapi/linux/fs.h, pagemap_scan_get_args in fs/proc/task_mmu.c; Linux 7.3): fixed, 96
/// bytes, since Linux 6.7. It has a size field, which must say 96 exactly, and is looked at only once all of it was read.
/// </summary>
/// <remarks>More than bits is checked: <see cref="Kernel.PagemapScanCommand"/> has the order.</remarks>
[UapiStruct("pm_scan_arg", SizeSource = SizeSource.Fixed, LargerError = Errno.EINVAL, Reply = Reply.CopyOutputFields)]
[Ioctl(0x66, 16, Direction = IoctlDirection.ReadWrite, CName = "PAGEMAP_SCAN")]
public partial struct PmScanArg
{
    /// <summary>96. Offset 0, 8 bytes. Anything else is EINVAL.</summary>
    [StructSize] public ulong Size;

    /// <summary>What is done. Offset 8, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(PageScanFlags.All)] public PageScanFlags Flags;

    /// <summary>The first address. Offset 16, 8 bytes. EINVAL unless it begins a page.</summary>
    public ulong Start;

    /// <summary>The first address past the range. Offset 24, 8 bytes. It is rounded up to a page.</summary>
    public ulong End;

    /// <summary>Where the scan stopped. Offset 32, 8 bytes; the only field that is written.</summary>
    [Output] public ulong WalkEnd;

    /// <summary>Where the regions go. Offset 40, 8 bytes; 0 where only <see cref="Flags"/> matters.</summary>
    public ulong Vec;

    /// <summary>How many regions there is room for. Offset 48, 8 bytes. EINVAL where there is room and no address.</summary>
    public ulong VecLen;

    /// <summary>The most pages to find; 0 is no limit. Offset 56, 8 bytes.</summary>
    public ulong MaxPages;

    /// <summary>The categories that match where a page has them not. Offset 64, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(PageCategories.All)] public PageCategories CategoryInverted;

    /// <summary>The categories that all have to match. Offset 72, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(PageCategories.All)] public PageCategories CategoryMask;

    /// <summary>The categories of which one has to match; none is no condition. Offset 80, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(PageCategories.All)] public PageCategories CategoryAnyofMask;

    /// <summary>The categories to tell. Offset 88, 8 bytes. An unknown bit is EINVAL.</summary>
    [KnownBits(PageCategories.All)] public PageCategories ReturnMask;
}
