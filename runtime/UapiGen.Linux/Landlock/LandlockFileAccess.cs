namespace UapiGen.Linux.Landlock;

/// <summary>Rights to files and directories, <c>LANDLOCK_ACCESS_FS_*</c> (include/uapi/linux/landlock.h, Linux 7.3).</summary>
[Flags]
[CPrefix("LANDLOCK_ACCESS_FS_")]
public enum LandlockFileAccess : ulong
{
    /// <summary>No right.</summary>
    [NotInC] None = 0,

    /// <summary><c>LANDLOCK_ACCESS_FS_EXECUTE</c>: execute a file.</summary>
    Execute = 1UL << 0,

    /// <summary><c>LANDLOCK_ACCESS_FS_WRITE_FILE</c>: open a file for writing.</summary>
    WriteFile = 1UL << 1,

    /// <summary><c>LANDLOCK_ACCESS_FS_READ_FILE</c>: open a file for reading.</summary>
    ReadFile = 1UL << 2,

    /// <summary><c>LANDLOCK_ACCESS_FS_READ_DIR</c>: open a directory, or list it.</summary>
    [CName("LANDLOCK_ACCESS_FS_READ_DIR")] ReadDirectory = 1UL << 3,

    /// <summary><c>LANDLOCK_ACCESS_FS_REMOVE_DIR</c>: remove or rename a directory.</summary>
    [CName("LANDLOCK_ACCESS_FS_REMOVE_DIR")] RemoveDirectory = 1UL << 4,

    /// <summary><c>LANDLOCK_ACCESS_FS_REMOVE_FILE</c>: unlink or rename a file.</summary>
    RemoveFile = 1UL << 5,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_CHAR</c>: make a character device.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_CHAR")] MakeCharacterDevice = 1UL << 6,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_DIR</c>: make a directory.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_DIR")] MakeDirectory = 1UL << 7,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_REG</c>: make a regular file.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_REG")] MakeFile = 1UL << 8,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_SOCK</c>: make a UNIX socket.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_SOCK")] MakeSocket = 1UL << 9,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_FIFO</c>: make a named pipe.</summary>
    MakeFifo = 1UL << 10,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_BLOCK</c>: make a block device.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_BLOCK")] MakeBlockDevice = 1UL << 11,

    /// <summary><c>LANDLOCK_ACCESS_FS_MAKE_SYM</c>: make a symbolic link.</summary>
    [CName("LANDLOCK_ACCESS_FS_MAKE_SYM")] MakeSymlink = 1UL << 12,

    /// <summary><c>LANDLOCK_ACCESS_FS_REFER</c>: link or rename a file into another directory. Denied by every ruleset, handled or not. Landlock ABI 2, Linux 5.19.</summary>
    Refer = 1UL << 13,

    /// <summary><c>LANDLOCK_ACCESS_FS_TRUNCATE</c>: shorten a file. Landlock ABI 3, Linux 6.2.</summary>
    Truncate = 1UL << 14,

    /// <summary><c>LANDLOCK_ACCESS_FS_IOCTL_DEV</c>: ioctl(2) on a device that is opened after. Landlock ABI 5, Linux 6.10.</summary>
    [CName("LANDLOCK_ACCESS_FS_IOCTL_DEV")] IoctlDevice = 1UL << 15,

    /// <summary><c>LANDLOCK_ACCESS_FS_RESOLVE_UNIX</c>: connect, or send, to a UNIX socket by its path, made outside the domain. Landlock ABI 9.</summary>
    ResolveUnix = 1UL << 16,

    /// <summary><c>LANDLOCK_MASK_ACCESS_FS</c> of Linux 7.3.</summary>
    [NotInC] All = (1UL << 17) - 1,
}
