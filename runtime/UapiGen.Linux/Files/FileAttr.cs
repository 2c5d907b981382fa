namespace UapiGen.Linux.Files;

/// <summary>
/// <c>struct file_attr</c> of file_getattr(2) and file_setattr(2) (include/uapi/linux/fs.h, fs/file_attr.c; Linux 7.3). Its size is an argument of both calls: one
/// version, 24 bytes, since Linux 6.17. For file_getattr it is a pure reply: only the size checks and the way back apply.
/// </summary>
[UapiStruct("file_attr", SizeSource = SizeSource.Argument, Reply = Reply.CopyStructToUser)]
public partial struct FileAttr
{
    /// <summary>The flags. Offset 0, 8 bytes. Of file_setattr, an unknown bit is EINVAL, before the path is looked at.</summary>
    [KnownBits(FileXFlags.All)] public FileXFlags FaXflags;

    /// <summary>The extent size that the allocator should aim at, in bytes. Offset 8, 4 bytes.</summary>
    public uint FaExtsize;

    /// <summary>How many extents the data has. Offset 12, 4 bytes. Only told.</summary>
    public uint FaNextents;

    /// <summary>The project, for quotas. Offset 16, 4 bytes.</summary>
    public uint FaProjid;

    /// <summary>The extent size for copies on write, in bytes. Offset 20, 4 bytes.</summary>
    public uint FaCowextsize;
}
