using System.Diagnostics;
using System.Runtime.InteropServices;
using UapiGen.Linux.Files;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Mounts;

/// <summary>mount_setattr(2) and open_tree_attr(2) of the running kernel.</summary>
public class MountSetattrTests
{
    [Fact]
    public void ReadOnly_IsKeptAndTakenBack() => PrivateMounts.Run(mounted =>
    {
        string file = Path.Combine(mounted, "file");
        File.WriteAllText(file, "before");

        MountSetattr.Change(mounted, new MountChange { Set = MountAttributes.ReadOnly | MountAttributes.NoExecute });
        Assert.Equal(MountAttributes.ReadOnly | MountAttributes.NoExecute, Attributes(mounted));
        Assert.Throws<IOException>(() => File.WriteAllText(file, "meanwhile"));

        MountSetattr.Change(mounted, new MountChange { Clear = MountAttributes.ReadOnly });
        Assert.Equal(MountAttributes.NoExecute, Attributes(mounted));
        File.WriteAllText(file, "after");
    });

    [Theory]
    [InlineData(AccessTime.Never, MountAttributes.NoAccessTime)]
    [InlineData(AccessTime.Strict, MountAttributes.StrictAccessTime)]
    [InlineData(AccessTime.Relative, MountAttributes.None)]
    public void AccessTime_ReplacesTheFormerOne(AccessTime kept, MountAttributes expected) => PrivateMounts.Run(mounted =>
    {
        MountSetattr.Change(mounted, new MountChange { AccessTime = AccessTime.Never });
        MountSetattr.Change(mounted, new MountChange { AccessTime = kept });
        Assert.Equal(expected, Attributes(mounted));
    });

    [Fact]
    public void Recursion_ReachesWhatIsMountedBeneath() => PrivateMounts.Run(mounted =>
    {
        string inner = Directory.CreateDirectory(Path.Combine(mounted, "inner")).FullName;
        PrivateMounts.Mount(inner);
        MountSetattr.Change(mounted, new MountChange { Set = MountAttributes.NoDevices });
        Assert.Equal(MountAttributes.None, Attributes(inner));
        MountSetattr.Change(mounted, new MountChange { Set = MountAttributes.NoDevices, Propagation = MountPropagation.Shared }, recursive: true);
        Assert.Equal(MountAttributes.NoDevices, Attributes(inner));
        Assert.Equal(MountPropagation.Shared, Statmount.Get(Statmount.IdOf(inner)).Propagation);
    });

    [Fact]
    public void Handle_IsAsGoodAsAPath() => PrivateMounts.Run(mounted =>
    {
        Assert.Equal(Errno.Success, LinuxCall.Open(mounted, OpenFlags.ReadOnly, out var handle));
        using (handle) MountSetattr.Change(handle, new MountChange { Set = MountAttributes.NoSymlinks });
        Assert.Equal(MountAttributes.NoSymlinks, Attributes(mounted));
        Assert.Throws<ObjectDisposedException>(() => MountSetattr.Change(handle, new MountChange { Set = MountAttributes.ReadOnly }));
    });

    [Fact]
    public void Nothing_LooksAtNoPath() => PrivateMounts.Run(mounted =>
        MountSetattr.Change(Path.Combine(mounted, "missing"), default));

    [Fact]
    public void Refusals_NameTheCause() => PrivateMounts.Run(mounted =>
    {
        string plain = Directory.CreateDirectory(Path.Combine(mounted, "plain")).FullName;
        Refused(mounted, new MountChange { Propagation = MountPropagation.Private | MountPropagation.Shared }, Errno.EINVAL, "Propagation can be one kind only");
        Refused(mounted, new MountChange { Set = MountAttributes.NoAccessTime }, Errno.EINVAL, "use AccessTime");
        Refused(mounted, new MountChange { Set = (MountAttributes)(1UL << 40) }, Errno.EINVAL, "Set has a bit that no kernel knows");
        Refused(mounted, new MountChange { Clear = (MountAttributes)(1UL << 40) }, Errno.EINVAL, "Clear has a bit that no kernel knows");
        Refused(plain, new MountChange { Set = MountAttributes.ReadOnly }, Errno.EINVAL, "is no mount point");
        Refused(Path.Combine(mounted, "missing"), new MountChange { Set = MountAttributes.ReadOnly }, Errno.ENOENT, "missing' does not exist");

        using (File.OpenWrite(Path.Combine(mounted, "open")))
            Refused(mounted, new MountChange { Set = MountAttributes.ReadOnly }, Errno.EBUSY, "open for writing");
        Assert.Equal(Errno.Success, LinuxCall.Open("/dev/null", OpenFlags.ReadOnly, out var noNamespace));
        using (noNamespace) Refused(mounted, new MountChange { UserNamespace = noNamespace }, Errno.EINVAL, "UserNamespace is none");
        Assert.Equal(Errno.Success, LinuxCall.Open("/proc/self/ns/user", OpenFlags.ReadOnly, out var initial));
        using (initial) Refused(mounted, new MountChange { UserNamespace = initial }, Errno.EPERM, "another than the initial one");
    });

    [Fact]
    public void OrdinaryUser_MayNot() => UnprivilegedThread.Run(() =>
        PrivateMounts.SkipWithoutCall(() => Refused("/", new MountChange { Set = MountAttributes.ReadOnly }, Errno.EPERM, "CAP_SYS_ADMIN")));

    [Fact]
    public void OpenTreeAttr_ChangesACopyBeforeItIsSeen() => PrivateMounts.Run(mounted =>
    {
        PrivateMounts.SkipWithoutCall(() => OpenTreeAttr.Open(mounted).Dispose());
        using var copy = OpenTreeAttr.Open(mounted, OpenTreeFlags.Clone, new MountChange { Set = MountAttributes.ReadOnly });
        Assert.Throws<IOException>(() => File.WriteAllText($"/proc/self/fd/{copy.DangerousGetHandle()}/file", "no"));
        File.WriteAllText(Path.Combine(mounted, "file"), "the mount itself is as it was");
        Assert.Equal(MountAttributes.None, Attributes(mounted));

        // The path is walked before the change is looked at.
        MountChange wrong = new() { Propagation = MountPropagation.Private | MountPropagation.Shared };
        Assert.Equal(Errno.ENOENT, Assert.Throws<UapiException>(() => OpenTreeAttr.Open(Path.Combine(mounted, "missing"), OpenTreeFlags.None, wrong)).Error);
        Assert.Equal(Errno.EINVAL, Assert.Throws<UapiException>(() => OpenTreeAttr.Open(mounted, OpenTreeFlags.None, wrong)).Error);
        Assert.Equal(Errno.EINVAL, Assert.Throws<UapiException>(() => OpenTreeAttr.Open(mounted, OpenTreeFlags.Recursive)).Error);
    });

    [Fact]
    public void IdMap_ShowsOwnersAsTheNamespaceMapsThem() => PrivateMounts.Run(mounted =>
    {
        using Sleeper sleeper = Sleeper.Start("unshare", "--user");
        Assert.SkipUnless(Directory.Exists($"/proc/{sleeper.Id}/ns"), "unshare(1) made no user namespace here");
        File.WriteAllText($"/proc/{sleeper.Id}/uid_map", "0 100000 1000\n");
        File.WriteAllText($"/proc/{sleeper.Id}/gid_map", "0 200000 1000\n");
        Assert.Equal(Errno.Success, LinuxCall.Open($"/proc/{sleeper.Id}/ns/user", OpenFlags.ReadOnly, out var userNamespace));
        using (userNamespace)
        {
            PrivateMounts.SkipWithoutCall(() => OpenTreeAttr.Open(mounted).Dispose());
            File.WriteAllText(Path.Combine(mounted, "file"), "root's");
            string mapped = Directory.CreateDirectory(Path.Combine(mounted, "mapped")).FullName;
            using (var copy = OpenTreeAttr.Open(mounted, OpenTreeFlags.Clone, new MountChange { UserNamespace = userNamespace })) Attach(copy, mapped);

            MountStatus status = Statmount.Get(Statmount.IdOf(mapped));
            Assert.Equal(MountAttributes.IdMapped, status.Attributes);
            Assert.Equal("100000:200000", Output("stat", "-c", "%u:%g", Path.Combine(mapped, "file")));
            Assert.SkipUnless(status.Has(StatmountMask.UserMap), "this kernel does not tell id maps (Linux 6.15)");
            Assert.Equal(["0 100000 1000"], status.UserMap);
            Assert.Equal(["0 200000 1000"], status.GroupMap);
        }
    });

    private static unsafe void Attach(SafeHandle tree, string path)
    {
        const nuint FromEmptyPath = 4;
        byte[] terminated = [.. System.Text.Encoding.UTF8.GetBytes(path), 0];
        fixed (byte* empty = new byte[1], to = terminated)
        {
            Assert.Equal(Errno.Success, LinuxCall.Syscall(
                SyscallNumber.Here(SyscallName.MoveMount), (nuint)tree.DangerousGetHandle(), (nuint)empty, unchecked((nuint)(-100)), (nuint)to, FromEmptyPath).Error);
        }
    }

    private static string Output(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }

    private static void Refused(FileTarget target, MountChange change, Errno error, string cause)
    {
        Assert.Equal(error, MountSetattr.TryChange(target, in change));
        UapiException exception = Assert.Throws<UapiException>(() => MountSetattr.Change(target, in change));
        Assert.Equal(error, exception.Error);
        Assert.StartsWith($"mount_setattr: {error}: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
    }

    private static MountAttributes Attributes(string mountPoint) => Statmount.Get(Statmount.IdOf(mountPoint)).Attributes!.Value;
}
