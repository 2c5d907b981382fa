using System.Runtime.InteropServices;

namespace UapiGen.KernelConformance.Interfaces.Mounts;

/// <summary>The C library's calls that lay out mounts.</summary>
internal static partial class MountCalls
{
    public const int NewMountNamespace = 0x0002_0000, Detach = 2;
    public const ulong Recursive = 0x4000, Private = 1 << 18;

    [LibraryImport("libc", EntryPoint = "unshare", SetLastError = true)]
    public static partial int Unshare(int flags);

    [LibraryImport("libc", EntryPoint = "umount2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Unmount(string target, int flags);

    [LibraryImport("libc", EntryPoint = "mount", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Mount(string source, string target, string? type, ulong flags, string? data);
}
