using UapiGen.Linux.Memory;
using UapiGen.Linux.Tests.DeviceTrees;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Memory;

/// <summary>cachestat(2) of the running kernel.</summary>
public class PageCacheTests
{
    [Fact]
    public void WrittenPages_AreCountedAndThenClean()
    {
        using var directory = new TemporaryDirectory();
        using var file = new FileStream(directory["file"], FileMode.CreateNew);
        ulong page = UserMemory.PageSize;
        file.Write(new byte[10 * page]);
        file.Flush();

        Cachestat written = Count(file);
        Assert.Equal(10UL, written.NrCache);
        file.Flush(flushToDisk: true);
        Cachestat clean = Count(file);
        Assert.Equal(0UL, clean.NrDirty);
        Assert.Equal(3UL, PageCache.GetStatistics(file.SafeFileHandle, page, 3 * page).NrCache);
        Assert.Equal(2UL, PageCache.GetStatistics(file.SafeFileHandle, 8 * page).NrCache);
        Assert.Equal(0UL, PageCache.GetStatistics(file.SafeFileHandle, 10 * page).NrCache);
    }

    [Fact]
    public void Refusals_NameTheCause()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(directory["file"], "root's, and only root may write it");
        using var file = File.OpenHandle(directory["file"]);
        if (Environment.IsPrivilegedProcess)
        {
            UnprivilegedThread.Run(() =>
            {
                Errno error = PageCache.TryGetStatistics(file, 0, 0, out _);
                Assert.True(error is Errno.EPERM or Errno.ENOSYS, $"{error}");
            });
        }

        // O_PATH.
        Assert.Equal(Errno.Success, LinuxCall.Open("/", (OpenFlags)0x200000, out var path));
        using (path)
        {
            UapiException? exception = null;
            PrivateMounts.SkipWithoutCall(() => exception = Assert.Throws<UapiException>(() => PageCache.GetStatistics(path)));
            Assert.Equal("cachestat: EBADF: the handle is no open descriptor, or opened as a path only", exception!.Message);
        }
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => PageCache.GetStatistics(file));
    }

    private static Cachestat Count(FileStream file)
    {
        Cachestat counted = default;
        PrivateMounts.SkipWithoutCall(() => counted = PageCache.GetStatistics(file.SafeFileHandle));
        return counted;
    }
}
