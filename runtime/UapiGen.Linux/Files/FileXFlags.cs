namespace UapiGen.Linux.Files;

/// <summary>What a file system keeps of a file beyond stat(2): <c>FS_XFLAG_*</c> (include/uapi/linux/fs.h, Linux 7.3).</summary>
/// <remarks>Which of them a file system has is its own matter. Those of <see cref="ReadOnly"/> are told, and ignored when they are set.</remarks>
[Flags]
[CPrefix("FS_XFLAG_")]
public enum FileXFlags : ulong
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>FS_XFLAG_REALTIME</c>: the data is on the realtime volume (XFS).</summary>
    Realtime = 0x1,

    /// <summary><c>FS_XFLAG_PREALLOC</c>: extents were allocated ahead. Only told.</summary>
    [CName("FS_XFLAG_PREALLOC")] Preallocated = 0x2,

    /// <summary><c>FS_XFLAG_IMMUTABLE</c>: nobody can change the file. To set or clear it takes CAP_LINUX_IMMUTABLE.</summary>
    Immutable = 0x8,

    /// <summary><c>FS_XFLAG_APPEND</c>: writes only append. To set or clear it takes CAP_LINUX_IMMUTABLE.</summary>
    [CName("FS_XFLAG_APPEND")] AppendOnly = 0x10,

    /// <summary><c>FS_XFLAG_SYNC</c>: writes are synchronous.</summary>
    [CName("FS_XFLAG_SYNC")] Synchronous = 0x20,

    /// <summary><c>FS_XFLAG_NOATIME</c>: the access time is not updated.</summary>
    [CName("FS_XFLAG_NOATIME")] NoAccessTime = 0x40,

    /// <summary><c>FS_XFLAG_NODUMP</c>: backups leave the file out.</summary>
    [CName("FS_XFLAG_NODUMP")] NoDump = 0x80,

    /// <summary><c>FS_XFLAG_RTINHERIT</c>: of a directory, new files are <see cref="Realtime"/>.</summary>
    [CName("FS_XFLAG_RTINHERIT")] InheritRealtime = 0x100,

    /// <summary><c>FS_XFLAG_PROJINHERIT</c>: of a directory, new files get its project.</summary>
    [CName("FS_XFLAG_PROJINHERIT")] InheritProject = 0x200,

    /// <summary><c>FS_XFLAG_NOSYMLINKS</c>: of a directory, no symbolic link can be made in it.</summary>
    [CName("FS_XFLAG_NOSYMLINKS")] NoSymlinks = 0x400,

    /// <summary><c>FS_XFLAG_EXTSIZE</c>: <see cref="FileAttr.FaExtsize"/> holds.</summary>
    [CName("FS_XFLAG_EXTSIZE")] ExtentSize = 0x800,

    /// <summary><c>FS_XFLAG_EXTSZINHERIT</c>: of a directory, new files get its extent size.</summary>
    [CName("FS_XFLAG_EXTSZINHERIT")] InheritExtentSize = 0x1000,

    /// <summary><c>FS_XFLAG_NODEFRAG</c>: the file is not defragmented.</summary>
    [CName("FS_XFLAG_NODEFRAG")] NoDefragmentation = 0x2000,

    /// <summary><c>FS_XFLAG_FILESTREAM</c>: the files of the directory are kept together.</summary>
    [CName("FS_XFLAG_FILESTREAM")] FileStream = 0x4000,

    /// <summary><c>FS_XFLAG_DAX</c>: the file is accessed without the page cache.</summary>
    [CName("FS_XFLAG_DAX")] DirectAccess = 0x8000,

    /// <summary><c>FS_XFLAG_COWEXTSIZE</c>: <see cref="FileAttr.FaCowextsize"/> holds.</summary>
    [CName("FS_XFLAG_COWEXTSIZE")] CopyOnWriteExtentSize = 0x1_0000,

    /// <summary><c>FS_XFLAG_VERITY</c>: the content is sealed by fs-verity. Only told. Linux 7.0.</summary>
    Verity = 0x2_0000,

    /// <summary><c>FS_XFLAG_CASEFOLD</c>: names are looked up whatever their case. Only told. Linux 7.2.</summary>
    [CName("FS_XFLAG_CASEFOLD")] CaseFolding = 0x4_0000,

    /// <summary><c>FS_XFLAG_CASENONPRESERVING</c>: the case of names is not kept. Only told. Linux 7.2.</summary>
    [CName("FS_XFLAG_CASENONPRESERVING")] CaseNotPreserved = 0x8_0000,

    /// <summary><c>FS_XFLAG_HASATTR</c>: the file has extended attributes. Only told.</summary>
    [CName("FS_XFLAG_HASATTR")] HasExtendedAttributes = 0x8000_0000,

    /// <summary><c>FS_XFLAG_RDONLY_MASK</c> (include/linux/fileattr.h): those that are only told.</summary>
    [NotInC] ReadOnly = Preallocated | HasExtendedAttributes | Verity | CaseFolding | CaseNotPreserved,

    /// <summary><c>FS_XFLAGS_MASK</c> (include/linux/fileattr.h): a file_setattr(2) with any other bit fails with EINVAL, and no other is ever told.</summary>
    [NotInC] All = ReadOnly | Realtime | Immutable | AppendOnly | Synchronous | NoAccessTime | NoDump | InheritRealtime | InheritProject | NoSymlinks
        | ExtentSize | InheritExtentSize | NoDefragmentation | FileStream | DirectAccess | CopyOnWriteExtentSize,
}
