using UapiGen.Linux.Files;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Files;

/// <summary>getxattrat(2) and setxattrat(2) of the running kernel, on a tmpfs, against getxattr(2).</summary>
public class XattratTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(60000)]
    public void Value_ComesBack(int length) => OnTmpfs((_, file) =>
    {
        byte[] value = new byte[length];
        new Random(length).NextBytes(value);
        Xattrat.Set(file, "trusted.test", value);
        Assert.Equal(value, Xattrat.Get(file, "trusted.test"));

        byte[] theirs = new byte[length + 1];
        Assert.Equal(length, LibC.lgetxattr(file, "trusted.test", ref theirs[0], (nuint)theirs.Length));
        Assert.Equal(value, theirs[..length]);
        Assert.Equal(length, Xattrat.TryGet(file, "trusted.test", default).Value);
    });

    [Fact]
    public void MissingAttribute_IsNull() => OnTmpfs((_, file) => Assert.Null(Xattrat.Get(file, "trusted.none")));

    [Fact]
    public void Flags_SayWhetherItMayBeThere() => OnTmpfs((_, file) =>
    {
        Refused(() => Xattrat.Set(file, "trusted.a", "1"u8, XattrFlags.Replace), Errno.ENODATA, "setxattrat: ENODATA: ");
        Xattrat.Set(file, "trusted.a", "1"u8, XattrFlags.Create);
        Refused(() => Xattrat.Set(file, "trusted.a", "2"u8, XattrFlags.Create), Errno.EEXIST, "has an attribute 'trusted.a' already");
        Xattrat.Set(file, "trusted.a", "3"u8, XattrFlags.Replace);
        Assert.Equal("3"u8.ToArray(), Xattrat.Get(file, "trusted.a"));
    });

    [Fact]
    public void File_IsFoundByHandleDirectoryAndLink() => OnTmpfs((directory, file) =>
    {
        string link = Path.Combine(directory, "link");
        File.CreateSymbolicLink(link, file);
        using (var handle = File.OpenHandle(file)) Xattrat.Set(handle, "trusted.a", "of the file"u8);
        Xattrat.Set(new FileTarget(link) { NoFollow = true }, "trusted.a", "of the link"u8);
        Assert.Equal(Errno.Success, LinuxCall.Open(directory, OpenFlags.ReadOnly, out var opened));
        using (opened) Assert.Equal("of the file"u8.ToArray(), Xattrat.Get(new FileTarget(opened, "link"), "trusted.a"));
        Assert.Equal("of the link"u8.ToArray(), Xattrat.Get(new FileTarget(link) { NoFollow = true }, "trusted.a"));
    });

    [Fact]
    public void Refusals_NameTheCause() => OnTmpfs((directory, file) =>
    {
        Refused(() => Xattrat.Set(file, "trusted.a", new byte[65537]), Errno.E2BIG, "a value has 65536 bytes at most");
        Refused(() => Xattrat.Get(file, ""), Errno.ERANGE, "empty or longer than 255 bytes");
        Refused(() => Xattrat.Get(file, "trusted." + new string('x', 248)), Errno.ERANGE, "empty or longer than 255 bytes");
        Refused(() => Xattrat.Set(file, "nonsense", "1"u8), Errno.EOPNOTSUPP, "names begin with user.");
        Refused(() => Xattrat.Get(Path.Combine(directory, "missing"), "trusted.a"), Errno.ENOENT, "getxattrat: ENOENT: ");
        Refused(() => Xattrat.Set(file, "trusted.a", "1"u8, (XattrFlags)4), Errno.EINVAL, "setxattrat: EINVAL: ");
        Assert.Throws<ArgumentException>(() => Xattrat.Get(file, "trusted.\0"));

        // A handle, because only root may walk to the directory.
        using var handle = File.OpenHandle(file);
        UnprivilegedThread.Run(() => Refused(() => Xattrat.Set(handle, "trusted.a", "1"u8), Errno.EPERM, "this process may not use"));
    });

    private static void OnTmpfs(Action<string, string> action) => PrivateMounts.Run(mounted =>
    {
        string file = Path.Combine(mounted, "file");
        File.WriteAllText(file, "content");
        PrivateMounts.SkipWithoutCall(() => Xattrat.Get(file, "trusted.none"));
        action(mounted, file);
    });

    private static void Refused(Action call, Errno error, string cause)
    {
        UapiException exception = Assert.Throws<UapiException>(call);
        Assert.Equal(error, exception.Error);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
    }
}
