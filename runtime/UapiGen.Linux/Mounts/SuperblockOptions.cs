namespace UapiGen.Linux.Mounts;

/// <summary>Flags of a mounted file system as a whole: those <c>MS_*</c> that statmount(2) tells (statmount_sb_basic in fs/namespace.c, Linux 7.3).</summary>
[Flags]
public enum SuperblockOptions : uint
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>MS_RDONLY</c>: nothing is written to the file system, through whichever mount.</summary>
    [CName("MS_RDONLY")] ReadOnly = 0x1,

    /// <summary><c>MS_SYNCHRONOUS</c>: writes are synchronous.</summary>
    [CName("MS_SYNCHRONOUS")] Synchronous = 0x10,

    /// <summary><c>MS_DIRSYNC</c>: changes of directories are synchronous.</summary>
    [CName("MS_DIRSYNC")] DirectorySynchronous = 0x80,

    /// <summary><c>MS_LAZYTIME</c>: times are written late.</summary>
    [CName("MS_LAZYTIME")] LazyTime = 0x200_0000,

    /// <summary>No other is told.</summary>
    [NotInC] All = ReadOnly | Synchronous | DirectorySynchronous | LazyTime,
}
