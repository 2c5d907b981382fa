using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Files;
using UapiGen.Linux.Tests.DeviceTrees;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Files;

/// <summary>openat2(2) of the running kernel.</summary>
public class Openat2Tests
{
    [Fact]
    public void Beneath_OpensWhatIsInsideAndNothingElse() => InTree((tree, inside) =>
    {
        using (SafeFileHandle file = Openat2.OpenBeneath(inside, "deep/../file")) Assert.Equal("inside", Text(file));

        UapiException escaped = Assert.Throws<UapiException>(() => Openat2.OpenBeneath(inside, "../secret"));
        Assert.Equal(("openat2", Errno.EXDEV), (escaped.Call, escaped.Error));
        Assert.Contains("must stay beneath", escaped.Message, StringComparison.Ordinal);
        Assert.Equal(Errno.EXDEV, Assert.Throws<UapiException>(() => Openat2.OpenBeneath(inside, tree["secret"])).Error);
        Assert.Equal(Errno.EXDEV, Assert.Throws<UapiException>(() => Openat2.OpenBeneath(inside, "way-out")).Error);
        Assert.Equal(Errno.ENOENT, Assert.Throws<UapiException>(() => Openat2.OpenBeneath(inside, "none")).Error);
    });

    [Fact]
    public void InRoot_TakesTheDirectoryForTheRoot() => InTree((_, inside) =>
    {
        foreach (string path in new[] { "file", "/file", "../../file", "/deep/../../file" })
        {
            using SafeFileHandle file = Openat2.OpenInRoot(inside, path);
            Assert.Equal("inside", Text(file));
        }
        Assert.Equal(Errno.ENOENT, Assert.Throws<UapiException>(() => Openat2.OpenInRoot(inside, "/secret")).Error);
    });

    [Fact]
    public void File_IsMadeWithItsMode() => InTree((tree, inside) =>
    {
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (Openat2.OpenBeneath(inside, "made", OpenHowFlags.Create | OpenHowFlags.Exclusive | OpenHowFlags.WriteOnly, mode)) { }
        Assert.Equal(mode, File.GetUnixFileMode(tree["inside/made"]));
        Assert.Equal(Errno.EEXIST, Openat2.TryOpen(inside, "made", OpenHow.Of(OpenHowFlags.Create | OpenHowFlags.Exclusive, mode: mode), out _));
    });

    [Theory]
    [InlineData(ResolveFlags.NoSymlinks, "link", Errno.ELOOP)]
    [InlineData(ResolveFlags.NoMagicLinks, "/proc/self/exe", Errno.ELOOP)]
    [InlineData(ResolveFlags.NoCrossMount, "/proc/self", Errno.EXDEV)]
    [InlineData(ResolveFlags.Beneath | ResolveFlags.InRoot, "file", Errno.EINVAL)]
    public void Path_IsWalkedAsAsked(ResolveFlags resolve, string path, Errno error) => InTree((_, inside) =>
    {
        Assert.Equal(Errno.Success, Openat2.TryOpen(inside, path, OpenHow.Of(OpenHowFlags.Path), out SafeFileHandle file));
        file.Dispose();
        Assert.Equal(error, Openat2.TryOpen(inside, path, OpenHow.Of(OpenHowFlags.Path, resolve), out SafeFileHandle _));
    });

    [Fact]
    public void Handle_IsNotForOtherPrograms() => InTree((_, inside) =>
    {
        using SafeFileHandle file = Openat2.OpenBeneath(inside, "file");
        string flags = File.ReadLines($"/proc/self/fdinfo/{file.DangerousGetHandle()}").First(line => line.StartsWith("flags:", StringComparison.Ordinal));
        Assert.NotEqual(0, Convert.ToInt32(flags[6..].Trim(), 8) & (int)OpenHowFlags.CloseOnExec);
    });

    [Fact]
    public void LongAndOddPaths_AreTaken() => InTree((tree, inside) =>
    {
        // Longer than what lies on the stack, and longer than the kernel takes.
        string way = string.Concat(Enumerable.Repeat("deep/../", 200));
        using (SafeFileHandle file = Openat2.OpenBeneath(inside, way + "file")) Assert.Equal("inside", Text(file));
        Assert.Equal(Errno.ENAMETOOLONG, Openat2.TryOpen(inside, string.Concat(Enumerable.Repeat("deep/../", 600)), default, out _));

        File.WriteAllText(tree["inside/Käse 🧀"], "odd");
        using (SafeFileHandle file = Openat2.OpenBeneath(inside, "Käse 🧀")) Assert.Equal("odd", Text(file));
        Assert.Throws<ArgumentException>(() => Openat2.OpenBeneath(inside, "file\0.txt"));
    });

    [Fact]
    public void WorkingDirectory_IsWhereNoDirectoryIsGiven()
    {
        RequireCall();
        using SafeFileHandle file = Openat2.Open(null, AppContext.BaseDirectory, OpenHow.Of(OpenHowFlags.Path | OpenHowFlags.Directory));
        Assert.False(file.IsInvalid);
        Assert.Equal(Errno.EBADF, Openat2.TryOpen(new SafeFileHandle(), "relative", default, out _));
    }

    [Fact]
    public void BareCall_AllocatesNothing() => InTree((_, inside) =>
    {
        int directory = (int)inside.DangerousGetHandle();
        OpenHow how = OpenHow.Of(OpenHowFlags.ReadOnly | OpenHowFlags.CloseOnExec, ResolveFlags.Beneath);
        Assert.Equal(Errno.Success, LinuxCall.Close((int)Openat2.Call(directory, "file\0"u8, in how).Value));

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) LinuxCall.Close((int)Openat2.Call(directory, "file\0"u8, in how).Value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Throws<ArgumentException>(() => Openat2.Call(-1, "file"u8, in how));
    });

    [Fact]
    public void Support_IsWhatTheKernelDoes()
    {
        RequireCall();
        Openat2Support support = Openat2.Support;
        Assert.Equal(Errno.Success, support.Unavailable);

        // These came with the call, or with Linux 5.12; every kernel that has user notification of a usable kind has them.
        Assert.Equal(ResolveFlags.All, support.Resolve);
        Assert.Equal(OpenHowFlags.All & ~(OpenHowFlags.EmptyPath | OpenHowFlags.RegularOnly), support.Flags & ~(OpenHowFlags.EmptyPath | OpenHowFlags.RegularOnly));

        foreach (OpenHowFlags flag in new[] { OpenHowFlags.EmptyPath, OpenHowFlags.RegularOnly })
        {
            Errno error = Openat2.TryOpen(null, AppContext.BaseDirectory + "UapiGen.Linux.dll", OpenHow.Of(flag), out SafeFileHandle file);
            file.Dispose();
            Assert.Equal((support.Flags & flag) != 0, error == Errno.Success);
        }
    }

    [Theory]
    [InlineData(Errno.ENOSYS, "Linux 5.6")]
    [InlineData(Errno.EPERM, "a sandbox forbids")]
    public void HiddenCall_IsNamedAndNothingTakesItsPlace(Errno answer, string cause) => HiddenCall.Run(SyscallName.Openat2, answer, () =>
    {
        Openat2Support support = Openat2Support.Probe();
        Assert.Equal((answer, ResolveFlags.None, OpenHowFlags.ReadOnly), (support.Unavailable, support.Resolve, support.Flags));

        UapiException refused = Assert.Throws<UapiException>(() => Openat2.Open(null, "/", OpenHow.Of(OpenHowFlags.Path)));
        Assert.Equal(("openat2", answer), (refused.Call, refused.Error));
        Assert.Contains(cause, refused.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void NewFlags_AreDroppedByLeaveOrNamed() => InTree((_, inside) =>
    {
        OpenHowFlags unknown = OpenHowFlags.All & ~Openat2.Support.Flags;
        Assert.SkipUnless((unknown & OpenHowFlags.RegularOnly) != 0, "this kernel knows the newest flag that is declared here");
        OpenHow how = OpenHow.Of(OpenHowFlags.RegularOnly, ResolveFlags.Beneath);

        UapiException refused = Assert.Throws<UapiException>(() => Openat2.Open(inside, "file", how));
        Assert.Equal((Errno.EINVAL, "RegularOnly"), (refused.Error, Assert.Single(refused.UnknownParts).Names));

        RequestPolicy<OpenHow> policy = RequestPolicies.Strict<OpenHow>().Optional(nameof(OpenHow.Flags), (ulong)OpenHowFlags.RegularOnly);
        Negotiated<SafeFileHandle> opened = Openat2.Open(inside, "file", how, policy);
        using (SafeFileHandle file = opened.Value) Assert.Equal("inside", Text(file));
        Assert.Equal(("Flags", "RegularOnly", false), (Assert.Single(opened.Dropped).Field, opened.Dropped[0].Names, opened.IsComplete));

        // What the caller needs stays in force.
        Negotiated<SafeFileHandle> escaped = Openat2.Open(inside, "../secret", how, policy);
        Assert.Equal(Errno.EXDEV, escaped.Error);
    });

    [Fact]
    public void Support_IsAskedOnce() => Assert.Same(Openat2.Support, Openat2.Support);

    private static void RequireCall() => Assert.SkipUnless(Openat2.Support.IsAvailable, $"openat2(2) is not to be had here: {Openat2.Support.Unavailable}");

    private static void InTree(Action<TemporaryDirectory, SafeFileHandle> action)
    {
        RequireCall();
        using var tree = new TemporaryDirectory();
        Directory.CreateDirectory(tree["inside/deep"]);
        File.WriteAllText(tree["secret"], "outside");
        File.WriteAllText(tree["inside/file"], "inside");
        File.CreateSymbolicLink(tree["inside/link"], "file");
        File.CreateSymbolicLink(tree["inside/way-out"], "../secret");
        Assert.Equal(Errno.Success, LinuxCall.Open(tree["inside"], OpenFlags.Path | OpenFlags.CloseOnExec, out SafeFileHandle inside));
        using (inside) action(tree, inside);
    }

    private static string Text(SafeFileHandle file)
    {
        byte[] bytes = new byte[100];
        return System.Text.Encoding.UTF8.GetString(bytes, 0, RandomAccess.Read(file, bytes, 0));
    }
}
