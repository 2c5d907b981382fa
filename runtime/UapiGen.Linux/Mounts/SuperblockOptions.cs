namespace UapiGen.Linux.Mounts;

/// <summary>Flags of a mounted file system as a whole: those <c>SB_*</c> that statmount(2) tells (statmount_sb_basic in fs/namespace.c, Linux 7.3).</summary>
[Flags]
public enum SuperblockOptions : uint
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>SB_RDONLY</c>: nothing is written to the file system, through whichever mount.</summary>
    ReadOnly = 0x1,

    /// <summary><c>SB_SYNCHRONOUS</c>: writes are synchronous.</summary>
    Synchronous = 0x10,

    /// <summary><c>SB_DIRSYNC</c>: changes of directories are synchronous.</summary>
    DirectorySynchronous = 0x80,

    /// <summary><c>SB_LAZYTIME</c>: times are written late.</summary>
    LazyTime = 0x200_0000,

    /// <summary>No other is told.</summary>
    All = ReadOnly | Synchronous | DirectorySynchronous | LazyTime,
}
