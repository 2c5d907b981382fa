namespace UapiGen.Linux.Memory;

/// <summary><c>struct cachestat_range</c> of cachestat(2) (include/uapi/linux/mman.h, mm/filemap.c; Linux 7.3): fixed, 16 bytes, since Linux 6.5. Nothing in it is checked.</summary>
[UapiStruct("cachestat_range", SizeSource = SizeSource.Fixed)]
public partial struct CachestatRange
{
    /// <summary>Where the range begins, in bytes. Offset 0, 8 bytes.</summary>
    public ulong Off;

    /// <summary>How long it is, in bytes; 0 means to the end of the file. Offset 8, 8 bytes.</summary>
    public ulong Len;
}
