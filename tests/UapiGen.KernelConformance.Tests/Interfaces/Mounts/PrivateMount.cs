using System.Runtime.InteropServices;
using System.Text;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>
/// A mount in a mount namespace that the calling thread alone has, and that is gone with the thread. An ordinary user has neither: what is asked of it is
/// refused, or about a directory that is no mount.
/// </summary>
internal sealed class PrivateMount : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("uapigen-conformance-");

    public PrivateMount()
    {
        IsMounted = MountCalls.Unshare(MountCalls.NewMountNamespace) == 0;
        if (!IsMounted) return;

        Check(MountCalls.Mount("none", "/", null, MountCalls.Recursive | MountCalls.Private, null));
        Check(MountCalls.Mount("uapigen", directory.FullName, "tmpfs", 0, "size=64k"));
    }

    /// <summary>Whether this thread may mount, and did.</summary>
    public bool IsMounted { get; }

    public string FullName => directory.FullName;

    public ReadOnlySpan<byte> Path => Encoding.UTF8.GetBytes(directory.FullName);

    public void Dispose()
    {
        if (IsMounted) Check(MountCalls.Unmount(directory.FullName, MountCalls.Detach));
        directory.Delete();
    }

    private static void Check(int result)
    {
        if (result != 0) throw new NotHereException($"no mount can be made in a namespace of its own: {Marshal.GetLastPInvokeErrorMessage()}");
    }
}
