using UapiGen.Linux.Memory;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Memory;

/// <summary>PAGEMAP_SCAN of the running kernel, on pages of this process.</summary>
public unsafe class PagemapTests
{
    private const int Pages = 3000;

    [Fact]
    public void EveryOtherPage_IsFound() => OnPages((pages, size, pagemap) =>
    {
        for (int i = 0; i < Pages; i += 2) *(byte*)(pages.Value + ((ulong)i * size)) = 1;

        // More regions than one call has room for.
        PageRegion[] present = [.. pagemap.Enumerate(pages, pages + (Pages * size), new PageScan { Required = PageCategories.Present, Report = PageCategories.Present })];
        Assert.Equal(Pages / 2, present.Length);
        for (int i = 0; i < present.Length; i++)
        {
            Assert.Equal(pages + ((ulong)(2 * i) * size), present[i].Start);
            Assert.Equal(size, present[i].Length);
            Assert.Equal(PageCategories.Present, present[i].Categories);
        }

        PageScan absent = new() { Excluded = PageCategories.Present };
        Assert.Equal(Pages / 2, pagemap.Enumerate(pages, pages + (Pages * size), absent).Count());
    });

    [Fact]
    public void Neighbours_AreOneRegion() => OnPages((pages, size, pagemap) =>
    {
        for (int i = 10; i < 20; i++) *(byte*)(pages.Value + ((ulong)i * size)) = 1;
        PageRegion region = Assert.Single(pagemap.Enumerate(pages, pages + (Pages * size), new PageScan { Required = PageCategories.Present, Report = PageCategories.File }));
        Assert.Equal((pages + (10 * size), pages + (20 * size)), (region.Start, region.End));
        Assert.Equal(PageCategories.None, region.Categories);
    });

    [Fact]
    public void Limit_StopsTheScan() => OnPages((pages, size, pagemap) =>
    {
        for (int i = 0; i < 100; i++) *(byte*)(pages.Value + ((ulong)i * size)) = 1;
        Span<PageRegion> regions = stackalloc PageRegion[4];
        SyscallResult found = pagemap.TryScan(pages, pages + (Pages * size), new PageScan { Required = PageCategories.Present }, regions, 30, out UserAddress stopped);
        Assert.Equal(SyscallResult.Of(1), found);
        Assert.Equal(30 * size, regions[0].Length);
        Assert.Equal(pages + (30 * size), stopped);
    });

    [Fact]
    public void Refusals_NameTheCause() => OnPages((pages, size, pagemap) =>
    {
        Refused(pages + 1, default, Errno.EINVAL, "does not begin a page");
        Refused(pages, new PageScan { Report = (PageCategories)(1UL << 40) }, Errno.EINVAL, "not all of");
        Refused(new UserAddress(ulong.MaxValue & ~(size - 1)), default, Errno.EFAULT, "not in user space");
        Refused(pages, new PageScan { Flags = PageScanFlags.RequireTracking }, Errno.EPERM, "does not track its writes");

        void Refused(UserAddress start, PageScan scan, Errno error, string cause)
        {
            UserAddress end = start.Value > ulong.MaxValue - size ? new UserAddress(ulong.MaxValue) : start + size;
            UapiException exception = Assert.Throws<UapiException>(() => pagemap.Enumerate(start, end, scan).ToArray());
            Assert.Equal(error, exception.Error);
            Assert.StartsWith($"PAGEMAP_SCAN: {error}: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        }
    });

    private static void OnPages(Action<UserAddress, ulong, Pagemap> action)
    {
        const int ReadWrite = 3, PrivateAnonymous = 0x22;
        nuint size = (nuint)UserMemory.PageSize;
        nint pages = LibC.mmap(0, Pages * size, ReadWrite, PrivateAnonymous, -1, 0);
        Assert.NotEqual(-1, pages);
        try
        {
            using var pagemap = Pagemap.Open();
            UserAddress start = new((ulong)pages);
            SyscallResult tried = pagemap.TryScan(start, start + UserMemory.PageSize, default, default, 0, out _);
            Assert.SkipUnless(tried.Error == Errno.Success, $"PAGEMAP_SCAN: {tried.Error}: this kernel does not have it (Linux 6.7, CONFIG_PROC_PAGE_MONITOR)");

            // Huge pages would make neighbours present as well.
            const int NoHugePages = 15;
            Assert.Equal(0, LibC.madvise(pages, Pages * size, NoHugePages));
            action(start, UserMemory.PageSize, pagemap);
        }
        finally
        {
            LibC.munmap(pages, Pages * size);
        }
    }
}
