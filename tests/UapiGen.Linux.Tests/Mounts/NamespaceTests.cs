using Microsoft.Win32.SafeHandles;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Mounts;

/// <summary>The ioctls of mount namespaces, and listns(2), of the running kernel.</summary>
public class NamespaceTests
{
    [Fact]
    public void Info_IsWhatTheMountsSay() => PrivateMounts.Run(mounted =>
    {
        using var own = OfThread();
        MntNsInfo info = MountNamespace.GetInfo(own);
        Assert.Equal((uint)MntNsInfo.Ksize, info.Size);
        Assert.Equal(Statmount.Get(Statmount.IdOf(mounted)).NamespaceId, info.MntNsId);

        uint before = info.NrMounts;
        PrivateMounts.Mount(Directory.CreateDirectory(Path.Combine(mounted, "inner")).FullName);
        Assert.Equal(before + 1, MountNamespace.GetInfo(own).NrMounts);
    });

    [Fact]
    public void NextAndPrevious_AreEachOthersWayBack() => PrivateMounts.Run(_ =>
    {
        using Sleeper sleeper = Sleeper.Start("unshare", "--mount");
        using var own = OfThread();
        using var other = MountNamespace.Open(sleeper.Id);

        // Which of the two has the lower id depends on the processors that they were made on, and others may lie between them at any time.
        ulong[] ids = [MountNamespace.GetInfo(own).MntNsId, MountNamespace.GetInfo(other).MntNsId];
        ulong low = ids.Min(), high = ids.Max();
        Assert.NotEqual(low, high);
        ulong[] up = [.. Walk(low == ids[0] ? own : other, next: true).TakeWhile(id => id <= high)];
        ulong[] down = [.. Walk(low == ids[0] ? other : own, next: false).TakeWhile(id => id >= low)];
        Assert.Equal((high, low), (up[^1], down[^1]));
        Assert.Equal(up.Order(), up);
        Assert.Equal(down.OrderDescending(), down);
    });

    /// <summary>The ids of the namespaces that follow one, or that come before it.</summary>
    private static IEnumerable<ulong> Walk(SafeFileHandle from, bool next)
    {
        SafeFileHandle? held = null;
        try
        {
            while (Neighbour(held ?? from, out MntNsInfo info) is { } neighbour)
            {
                held?.Dispose();
                held = neighbour;
                Assert.Equal(info.MntNsId, MountNamespace.GetInfo(held).MntNsId);
                yield return info.MntNsId;
            }
        }
        finally
        {
            held?.Dispose();
        }

        SafeFileHandle? Neighbour(SafeFileHandle current, out MntNsInfo info) =>
            next ? MountNamespace.OpenNext(current, out info) : MountNamespace.OpenPrevious(current, out info);
    }

    [Fact]
    public void Walk_Ends()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "going from namespace to namespace takes root");
        var seen = new List<ulong>();
        var current = MountNamespace.Open();
        try
        {
            while (MountNamespace.OpenNext(current, out MntNsInfo info) is { } next)
            {
                seen.Add(info.MntNsId);
                current.Dispose();
                current = next;
            }
        }
        catch (UapiException e) when (e.Error == Errno.ENOTTY)
        {
            Assert.Skip(e.Message);
        }
        finally
        {
            current.Dispose();
        }
        Assert.Equal(seen.Order(), seen);
    }

    [Theory]
    [InlineData("/proc/self/ns/uts", Errno.EINVAL, "another kind")]
    [InlineData("/dev/null", Errno.ENOTTY, "no namespace")]
    public void OtherDescriptors_AreRefused(string path, Errno error, string cause)
    {
        Assert.Equal(Errno.Success, LinuxCall.Open(path, OpenFlags.ReadOnly, out var handle));
        using (handle)
        {
            UapiException exception = Assert.Throws<UapiException>(() => MountNamespace.GetInfo(handle));
            Assert.Equal(error, exception.Error);
            Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ProcessThatIsGone_IsNamed() =>
        Assert.Contains("/proc/4194305/ns/mnt", Assert.Throws<UapiException>(() => MountNamespace.Open(4194305)).Message, StringComparison.Ordinal);

    [Fact]
    public void Listns_HasOurOwn()
    {
        ulong[] mounts = [];
        PrivateMounts.SkipWithoutCall(() => mounts = [.. Listns.Enumerate(NamespaceKinds.Mount)]);
        using var own = MountNamespace.Open();
        Assert.Contains(MountNamespace.GetInfo(own).MntNsId, mounts);
        Assert.Equal(Errno.EOPNOTSUPP, Assert.Throws<UapiException>(() => Listns.Enumerate((NamespaceKinds)1).ToArray()).Error);
    }

    [Fact]
    public void Listns_OfAKernelWithoutIt_SaysSo()
    {
        Errno error = Listns.TryRead(NamespaceKinds.Any, 0, 0, stackalloc ulong[4], out _);
        Assert.SkipUnless(error == Errno.ENOSYS, "this kernel has listns(2)");
        Assert.Equal(
            "listns: ENOSYS: this kernel does not have the call (Linux 6.19), or a sandbox hides it",
            Assert.Throws<UapiException>(() => Listns.Enumerate().ToArray()).Message);
    }

    // /proc/self is the process, whose namespace is not that of the calling thread.
    private static SafeFileHandle OfThread()
    {
        Assert.Equal(Errno.Success, LinuxCall.Open("/proc/thread-self/ns/mnt", OpenFlags.ReadOnly, out var handle));
        return handle;
    }
}
