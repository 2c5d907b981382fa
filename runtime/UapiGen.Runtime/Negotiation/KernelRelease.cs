using System.Text;

namespace UapiGen;

/// <summary>
/// The running kernel's release, for messages only: what a kernel can do is asked of the interface itself, because distributions carry features back and sandboxes hide them.
/// </summary>
public static unsafe class KernelRelease
{
    // struct utsname (include/uapi/linux/utsname.h) as C libraries have it: six strings of 65 bytes, the release third.
    private const int StringSize = 65, Strings = 6, ReleaseIndex = 2;

    /// <summary>What <c>uname -r</c> says, such as <c>6.18.44</c>; empty where it cannot be asked.</summary>
    public static string Current { get; } = Ask();

    private static string Ask()
    {
        var uname = (delegate* unmanaged<byte*, int>)LibC.Export("uname");

        // The call fills at most the six strings, each ended by NUL, and this buffer outlives it.
        byte* names = stackalloc byte[StringSize * Strings];
        if (uname(names) != 0) return "";
        ReadOnlySpan<byte> release = new(names + (StringSize * ReleaseIndex), StringSize);
        return Encoding.UTF8.GetString(release[..int.Max(0, release.IndexOf((byte)0))]);
    }
}
