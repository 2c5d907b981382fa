using UapiGen.Linux.Files;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Files;

/// <summary>file_getattr(2) and file_setattr(2) of the running kernel, on a tmpfs.</summary>
public class InodeAttributesTests
{
    [Fact]
    public void Flags_AreKept() => OnTmpfs((directory, file) =>
    {
        InodeAttributes.Change(file, FileXFlags.NoDump | FileXFlags.NoAccessTime);
        Assert.Equal(FileXFlags.NoDump | FileXFlags.NoAccessTime, InodeAttributes.Get(file).FaXflags);
        InodeAttributes.Change(file, FileXFlags.None, clear: FileXFlags.NoDump);
        Assert.Equal(FileXFlags.NoAccessTime, InodeAttributes.Get(file).FaXflags);
        Assert.Equal(FileXFlags.None, InodeAttributes.Get(directory).FaXflags);
    });

    [Fact]
    public void Immutable_IsObeyed() => OnTmpfs((_, file) =>
    {
        InodeAttributes.Change(file, FileXFlags.Immutable);
        Assert.Throws<UnauthorizedAccessException>(() => File.WriteAllText(file, "no"));
        InodeAttributes.Change(file, FileXFlags.None, clear: FileXFlags.Immutable);
        File.WriteAllText(file, "yes");
    });

    [Fact]
    public void File_IsFoundByHandleAndDirectoryToo() => OnTmpfs((directory, file) =>
    {
        InodeAttributes.Change(file, FileXFlags.NoDump);
        Assert.Equal(Errno.Success, LinuxCall.Open(directory, OpenFlags.ReadOnly, out var opened));
        using (opened) Assert.Equal(FileXFlags.NoDump, InodeAttributes.Get(new FileTarget(opened, "file")).FaXflags);
        using (var handle = File.OpenHandle(file)) Assert.Equal(FileXFlags.NoDump, InodeAttributes.Get(handle).FaXflags);
    });

    [Fact]
    public void Link_IsFollowedUnlessNot() => OnTmpfs((directory, file) =>
    {
        string link = Path.Combine(directory, "link");
        File.CreateSymbolicLink(link, file);
        InodeAttributes.Change(link, FileXFlags.NoDump);
        Assert.Equal(FileXFlags.NoDump, InodeAttributes.Get(file).FaXflags);
        Assert.NotEqual(FileXFlags.NoDump, InodeAttributes.TryGet(new FileTarget(link) { NoFollow = true }, out FileAttr own) == Errno.Success ? own.FaXflags : FileXFlags.None);
    });

    [Fact]
    public void Refusals_NameTheCause() => OnTmpfs((directory, file) =>
    {
        Refused(() => InodeAttributes.Get(Path.Combine(directory, "missing")), Errno.ENOENT, "file_getattr: ENOENT: ");
        Refused(() => InodeAttributes.Change(file, (FileXFlags)(1UL << 40)), Errno.EINVAL, "FaXflags has a bit that no kernel knows");
        Refused(() => InodeAttributes.Get("/proc/self/maps"), Errno.EOPNOTSUPP, "does not keep such attributes");

        // A handle, because only root may walk to the directory.
        using var handle = File.OpenHandle(file);
        UnprivilegedThread.Run(() => Refused(() => InodeAttributes.Change(handle, FileXFlags.NoDump), Errno.EPERM, "does not own"));
    });

    [Fact]
    public void ToldFlags_DoNotStandInTheWayOfSetting() => OnTmpfs((_, file) =>
        InodeAttributes.Set(file, new FileAttr { FaXflags = FileXFlags.NoDump | FileXFlags.CaseFolding | FileXFlags.HasExtendedAttributes }));

    private static void OnTmpfs(Action<string, string> action) => PrivateMounts.Run(mounted =>
    {
        string file = Path.Combine(mounted, "file");
        File.WriteAllText(file, "content");
        PrivateMounts.SkipWithoutCall(() => InodeAttributes.Get(file));
        action(mounted, file);
    });

    private static void Refused(Action call, Errno error, string cause)
    {
        UapiException exception = Assert.Throws<UapiException>(call);
        Assert.Equal(error, exception.Error);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
    }
}
