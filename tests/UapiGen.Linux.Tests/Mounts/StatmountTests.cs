using UapiGen.Linux.Mounts;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Mounts;

/// <summary>statmount(2) and listmount(2) of the running kernel, against /proc/self/mountinfo.</summary>
public class StatmountTests
{
    [Fact]
    public void Mounts_AreThoseOfMountinfo() => PrivateMounts.Run(mounted =>
    {
        for (int i = 0; i < 5; i++)
            PrivateMounts.Mount(Directory.CreateDirectory(Path.Combine(mounted, $"a mount {i}")).FullName, "size=1m");

        MountStatus[] listed = [.. Listmount.Enumerate().Select(Statmount.Get)];

        // The root of the namespace is its own parent, and is not listed beneath itself.
        MountInfo[] expected = [.. MountInfo.ReadAll()];
        Assert.Equal(expected.Where(info => info.MountPoint != "/").Select(info => info.Id).Order(), listed.Where(status => status.MountPoint != "/").Select(status => status.Raw.MntIdOld).Order());
        foreach (MountStatus status in listed)
        {
            MountInfo info = expected.Single(info => info.Id == status.Raw.MntIdOld);
            Assert.Equal(info.ParentId, status.Raw.MntParentIdOld);
            Assert.Equal((info.Major, info.Minor), (status.Raw.SbDevMajor, status.Raw.SbDevMinor));
            Assert.Equal(info.Root, status.Root);
            Assert.Equal(info.MountPoint, status.MountPoint);
            Assert.Equal(info.Type, status.FileSystemSubtype is { } subtype ? $"{status.FileSystemType}.{subtype}" : status.FileSystemType);
            if (status.Has(StatmountMask.Source)) Assert.Equal(info.Source, status.Source);
            Assert.Equal(info.Options.Split(',').Contains("ro"), status.Attributes!.Value.HasFlag(MountAttributes.ReadOnly));
            Assert.Equal(info.Options.Split(',').Contains("nosuid"), status.Attributes!.Value.HasFlag(MountAttributes.NoSetId));
        }
    });

    [Fact]
    public void Options_AreToldTogetherAndOneByOne() => PrivateMounts.Run(mounted =>
    {
        string inner = Directory.CreateDirectory(Path.Combine(mounted, "inner")).FullName;
        PrivateMounts.Mount(inner, "size=1m,mode=700");
        MountStatus status = Statmount.Get(Statmount.IdOf(inner));
        Assert.SkipUnless(status.Has(StatmountMask.OptionArray), "this kernel does not tell options one by one (Linux 6.13)");
        Assert.Contains("size=1024k", status.OptionList);
        Assert.Contains("mode=700", status.OptionList);
        Assert.Equal(status.OptionList, status.Options!.Split(','));
        Assert.Equal("scratch", status.Source);
    });

    [Fact]
    public void Buffer_GrowsForLongStrings() => PrivateMounts.Run(mounted =>
    {
        // Longer than the room of the first attempt, shorter than PATH_MAX.
        string deep = mounted;
        while (deep.Length < 3500) deep = Path.Combine(deep, new string('x', 200));
        Directory.CreateDirectory(deep);
        PrivateMounts.Mount(deep);
        MountStatus status = Statmount.Get(Statmount.IdOf(deep));
        Assert.Equal(deep, status.MountPoint);
        Assert.Equal(deep, System.Text.Encoding.UTF8.GetString(status.GetBytes(StatmountMask.MountPoint)));
    });

    [Fact]
    public void Facts_ThatWereNotAskedFor_AreNull()
    {
        MountStatus status = OfRoot(StatmountMask.FileSystemType);
        Assert.NotNull(status.FileSystemType);
        Assert.Equal(StatmountMask.FileSystemType, status.Mask);
        Assert.Null(status.Id);
        Assert.Null(status.MountPoint);
        Assert.Null(status.Attributes);
        Assert.Empty(status.OptionList);
        Assert.True(status.GetBytes(StatmountMask.MountPoint).IsEmpty);
        Assert.Throws<ArgumentException>(() => status.GetBytes(StatmountMask.MountBasic).Length);
    }

    [Fact]
    public void Bits_ThatNoKernelKnows_AreIgnored() =>
        Assert.Equal(StatmountMask.MountBasic, OfRoot(StatmountMask.MountBasic | (StatmountMask)(1UL << 50)).Mask);

    [Fact]
    public void SupportedMask_HasWhatWasFilled()
    {
        MountStatus status = OfRoot(StatmountMask.All);
        Assert.SkipWhen(status.Supported is null, "this kernel does not say what it supports (Linux 6.15)");
        Assert.Equal(status.Mask, status.Mask & status.Supported!.Value);
    }

    [Fact]
    public void List_HasPagesThatFitTogether() => PrivateMounts.Run(mounted =>
    {
        for (int i = 0; i < 300; i++) PrivateMounts.Mount(Directory.CreateDirectory(Path.Combine(mounted, $"{i}")).FullName);

        MountId beneath = Statmount.IdOf(mounted);
        MountId[] oldestFirst = [.. Listmount.Enumerate(beneath)];
        Assert.Equal(300, oldestFirst.Length);
        Assert.Equal(300, oldestFirst.Distinct().Count());
        Assert.Equal(oldestFirst.Reverse(), Listmount.Enumerate(beneath, newestFirst: true));

        Span<MountId> page = stackalloc MountId[7];
        Assert.Equal(Errno.Success, Listmount.TryRead(beneath, oldestFirst[9], page, out int count));
        Assert.Equal(oldestFirst[10..17], page[..count].ToArray());
        Assert.Equal(Errno.Success, Listmount.TryRead(beneath, oldestFirst[^1], page, out count));
        Assert.Equal(0, count);
    });

    [Fact]
    public void OtherNamespace_IsNamedByIdOrDescriptor() => PrivateMounts.Run(mounted =>
    {
        using Sleeper sleeper = Sleeper.Start("unshare", "--mount", "--propagation", "private");
        using var descriptor = MountNamespace.Open(sleeper.Id);
        PrivateMounts.SkipWithoutCall(() => Assert.NotEmpty(Listmount.Enumerate()));
        ulong id = MountNamespace.GetInfo(descriptor).MntNsId;

        MountId[] theirs = [.. Listmount.Enumerate(MountId.Root, new MountNamespaceChoice(id))];
        Assert.NotEmpty(theirs);
        Assert.Empty(theirs.Intersect(Listmount.Enumerate()));
        Assert.Equal(id, Statmount.Get(theirs[0], StatmountMask.NamespaceId, new MountNamespaceChoice(id)).NamespaceId);
        Assert.Equal(theirs, Listmount.Enumerate(MountId.Root, descriptor));
        Assert.Equal(Errno.ENOENT, Assert.Throws<UapiException>(() => Statmount.Get(theirs[0])).Error);
    });

    [Fact]
    public void Refusals_NameTheCause()
    {
        Refused(() => Statmount.Get(new MountId(77)), Errno.EINVAL, "statmount: EINVAL: 77 is no unique mount id");
        Refused(() => Statmount.Get(new MountId(ulong.MaxValue - 1)), Errno.ENOENT, "there is no mount");
        Refused(() => Assert.Empty(Listmount.Enumerate(new MountId(77))), Errno.EINVAL, "listmount: EINVAL: 77 is no unique mount id");
        Refused(() => Statmount.Get(MountId.Root, StatmountMask.All, new MountNamespaceChoice(ulong.MaxValue - 5)), Errno.ENOENT, "no such namespace");
        Refused(() => Statmount.IdOf("/no/such/file"), Errno.ENOENT, "'/no/such/file' does not exist");
    }

    [Fact]
    public void File_IsTakenByNewKernelsOnly()
    {
        Assert.Equal(Errno.Success, LinuxCall.Open("/", OpenFlags.ReadOnly, out var root));
        using (root)
        {
            try
            {
                Assert.Equal(OfRoot(StatmountMask.MountBasic).Id, Statmount.GetOf(root).Id);
            }
            catch (UapiException e) when (e.Error is Errno.EINVAL)
            {
                Assert.Contains("Linux 7.0 takes files", e.Message, StringComparison.Ordinal);
                Assert.Skip(e.Message);
            }
        }
    }

    private static MountStatus OfRoot(StatmountMask mask)
    {
        MountStatus? status = null;
        PrivateMounts.SkipWithoutCall(() => status = Statmount.Get(Statmount.IdOf("/"), mask, default));
        return status!;
    }

    private static void Refused(Action call, Errno error, string cause)
    {
        UapiException? exception = null;
        PrivateMounts.SkipWithoutCall(() => exception = Assert.Throws<UapiException>(call));
        Assert.Equal(error, exception!.Error);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
    }
}
