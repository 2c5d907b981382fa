namespace UapiGen.Linux.Files;

/// <summary>
/// How openat2(2) opens a file, <c>O_*</c> and <c>OPENAT2_*</c> (include/uapi/asm-generic/fcntl.h, include/uapi/linux/openat2.h, Linux 7.3). The numbers are the generic ones, of x86,
/// riscv and s390; arm and powerpc have four of them in another order, which <see cref="OpenFlagNumbers"/> knows.
/// </summary>
[Flags]
[NotInC]
public enum OpenHowFlags : ulong
{
    /// <summary><c>O_RDONLY</c>.</summary>
    ReadOnly = 0,

    /// <summary><c>O_WRONLY</c>.</summary>
    WriteOnly = 0x1,

    /// <summary><c>O_RDWR</c>.</summary>
    ReadWrite = 0x2,

    /// <summary><c>O_CREAT</c>: makes the file if it is not there, with a mode.</summary>
    Create = 0x40,

    /// <summary><c>O_EXCL</c>: the file must not be there yet; EEXIST.</summary>
    Exclusive = 0x80,

    /// <summary><c>O_NOCTTY</c>: a terminal does not become the process's own.</summary>
    NoControllingTerminal = 0x100,

    /// <summary><c>O_TRUNC</c>: shortens a file to nothing.</summary>
    Truncate = 0x200,

    /// <summary><c>O_APPEND</c>: every write goes to the end.</summary>
    Append = 0x400,

    /// <summary><c>O_NONBLOCK</c>: neither opening nor reading waits.</summary>
    NonBlocking = 0x800,

    /// <summary><c>O_DSYNC</c>: a write returns when the data is on the device.</summary>
    DataSync = 0x1000,

    /// <summary><c>FASYNC</c>, <c>O_ASYNC</c>: a signal when there is something to read.</summary>
    Async = 0x2000,

    /// <summary><c>O_DIRECT</c>: past the page cache. 0x10000 on arm, 0x20000 on powerpc.</summary>
    Direct = 0x4000,

    /// <summary><c>O_LARGEFILE</c>: of no effect in a 64-bit process. 0x20000 on arm, 0x10000 on powerpc.</summary>
    LargeFile = 0x8000,

    /// <summary><c>O_DIRECTORY</c>: only a directory; ENOTDIR. 0x4000 on arm and powerpc.</summary>
    Directory = 0x10000,

    /// <summary><c>O_NOFOLLOW</c>: the path's last component must not be a symbolic link; ELOOP. 0x8000 on arm and powerpc.</summary>
    NoFollow = 0x20000,

    /// <summary><c>O_NOATIME</c>: reading leaves the time of access; EPERM for a file of somebody else.</summary>
    NoAccessTime = 0x40000,

    /// <summary><c>O_CLOEXEC</c>: a program that this process starts does not get the descriptor.</summary>
    CloseOnExec = 0x80000,

    /// <summary><c>O_SYNC</c>: a write returns when data and metadata are on the device.</summary>
    Sync = 0x100000 | DataSync,

    /// <summary><c>O_PATH</c>: a descriptor that only names the file.</summary>
    Path = 0x200000,

    /// <summary><c>O_TMPFILE</c>: a file without a name, in the directory that the path names.</summary>
    TemporaryFile = 0x400000 | Directory,

    /// <summary><c>O_EMPTYPATH</c>: an empty path opens the directory's own descriptor anew. After Linux 7.2.</summary>
    EmptyPath = 0x4000000,

    /// <summary><c>OPENAT2_REGULAR</c>: only a regular file. openat2(2) only, after Linux 7.2.</summary>
    [CName("OPENAT2_REGULAR")] RegularOnly = 1UL << 32,

    /// <summary><c>VALID_OPENAT2_FLAGS</c> of Linux 7.3: the same bits on every architecture that .NET runs on, though four of them stand for other flags.</summary>
    All = WriteOnly | ReadWrite | Create | Exclusive | NoControllingTerminal | Truncate | Append | NonBlocking | Async | Direct | LargeFile | NoFollow
        | NoAccessTime | CloseOnExec | Sync | Path | TemporaryFile | EmptyPath | RegularOnly,
}
