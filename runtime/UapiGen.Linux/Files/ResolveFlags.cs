namespace UapiGen.Linux.Files;

/// <summary>How openat2(2) may walk a path, <c>RESOLVE_*</c> (include/uapi/linux/openat2.h, Linux 7.3).</summary>
[Flags]
[CPrefix("RESOLVE_")]
public enum ResolveFlags : ulong
{
    /// <summary>As open(2) does.</summary>
    [NotInC] None = 0,

    /// <summary><c>RESOLVE_NO_XDEV</c>: no mount point is crossed, a bind mount neither; EXDEV.</summary>
    [CName("RESOLVE_NO_XDEV")] NoCrossMount = 0x01,

    /// <summary><c>RESOLVE_NO_MAGICLINKS</c>: no link of procfs that jumps, such as /proc/self/fd/3; ELOOP.</summary>
    [CName("RESOLVE_NO_MAGICLINKS")] NoMagicLinks = 0x02,

    /// <summary><c>RESOLVE_NO_SYMLINKS</c>: no symbolic link anywhere in the path, magic links among them; ELOOP.</summary>
    NoSymlinks = 0x04,

    /// <summary><c>RESOLVE_BENEATH</c>: nothing outside the directory is reached, by <c>..</c>, an absolute path or a link; EXDEV.</summary>
    Beneath = 0x08,

    /// <summary><c>RESOLVE_IN_ROOT</c>: the directory is the root of the walk, as after chroot(2). Not together with <see cref="Beneath"/>: EINVAL.</summary>
    InRoot = 0x10,

    /// <summary><c>RESOLVE_CACHED</c>: only what the kernel has at hand, else EAGAIN at once. Since Linux 5.12; not for what writes, makes or shortens a file.</summary>
    Cached = 0x20,

    /// <summary><c>VALID_RESOLVE_FLAGS</c> of Linux 7.3.</summary>
    [NotInC] All = NoCrossMount | NoMagicLinks | NoSymlinks | Beneath | InRoot | Cached,
}
