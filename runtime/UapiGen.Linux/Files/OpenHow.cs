namespace UapiGen.Linux.Files;

/// <summary>
/// <c>struct open_how</c> of openat2(2) (include/uapi/linux/openat2.h, do_sys_openat2 in fs/open.c, Linux 7.3): how to open a file. One version, 24 bytes, since
/// Linux 5.6; <c>OPEN_HOW_SIZE_VER0</c> is in the kernel's own include/linux/fcntl.h.
/// </summary>
[UapiStruct("open_how")]
public partial struct OpenHow
{
    /// <summary>
    /// The <c>O_*</c> flags, in the numbers of the running architecture: <see cref="Of"/> and <see cref="OpenFlagNumbers"/> make them. A bit that is not known is EINVAL,
    /// unlike open(2)'s. Offset 0, 8 bytes.
    /// </summary>
    [KnownBits(OpenHowFlags.All)] public ulong Flags;

    /// <summary>The mode of a file that is made; EINVAL where none is. Offset 8, 8 bytes.</summary>
    [KnownBits(0xFFFUL)] public ulong Mode;

    /// <summary>How the path may be walked, <c>RESOLVE_*</c>. Offset 16, 8 bytes.</summary>
    [KnownBits(ResolveFlags.All)] public ResolveFlags Resolve;

    /// <summary>Says how to open a file.</summary>
    /// <param name="flags">The flags; whatever the architecture numbers them.</param>
    /// <param name="resolve">How the path may be walked.</param>
    /// <param name="mode">The mode of a file that is made; none where none is.</param>
    public static OpenHow Of(OpenHowFlags flags, ResolveFlags resolve = ResolveFlags.None, UnixFileMode mode = UnixFileMode.None) => new()
    {
        Flags = OpenFlagNumbers.Of(flags),
        Mode = (ulong)mode,
        Resolve = resolve,
    };
}
