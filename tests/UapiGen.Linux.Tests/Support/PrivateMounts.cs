using System.Runtime.InteropServices;
using UapiGen.Linux.Mounts;
using UapiGen.Linux.Tests.DeviceTrees;

namespace UapiGen.Linux.Tests.Support;

/// <summary>Runs code in a mount namespace of its own, with an empty tmpfs: nothing that it mounts is seen elsewhere, and all of it is gone afterwards.</summary>
internal static class PrivateMounts
{
    private const int NewMountNamespace = 0x2_0000;

    /// <summary>Runs code with the path of the tmpfs.</summary>
    public static void Run(Action<string> action)
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "mounting takes root");
        using var directory = new TemporaryDirectory();
        string path = directory["mounted"];
        Directory.CreateDirectory(path);
        OwnThread.Run(() =>
        {
            int error = LibC.unshare(NewMountNamespace) == 0 ? 0 : Marshal.GetLastPInvokeError();
            Assert.SkipWhen(error == (int)Errno.EPERM, "this sandbox does not let root unshare(2) its mounts");
            Assert.Equal(0, error);

            // Nothing may leave this namespace.
            SkipWithoutCall(() => MountSetattr.Change("/", new MountChange { Propagation = MountPropagation.Private }, recursive: true));
            Mount(path);
            action(path);
        });
    }

    /// <summary>Mounts a tmpfs.</summary>
    public static void Mount(string path, string? options = null) =>
        Assert.True(LibC.mount("scratch", path, "tmpfs", 0, options) == 0, $"mount(2) of {path}: {Marshal.GetLastPInvokeErrorMessage()}");

    /// <summary>Skips a test, by name, where the kernel does not have the call.</summary>
    public static void SkipWithoutCall(Action action)
    {
        try
        {
            action();
        }
        catch (UapiException e) when (e.Error == Errno.ENOSYS)
        {
            Assert.Skip(e.Message);
        }
    }
}
