namespace UapiGen.Linux.Memory;

/// <summary><c>struct cachestat</c>, the reply of cachestat(2) (include/uapi/linux/mman.h, mm/filemap.c; Linux 7.3): fixed, 40 bytes, since Linux 6.5. All fields count pages.</summary>
[UapiStruct("cachestat", SizeSource = SizeSource.Fixed, Request = Request.None)]
public partial struct Cachestat
{
    /// <summary>Pages in the cache. Offset 0, 8 bytes.</summary>
    [Output] public ulong NrCache;

    /// <summary>Of those, pages that are changed and not yet written. Offset 8, 8 bytes.</summary>
    [Output] public ulong NrDirty;

    /// <summary>Of those, pages that are being written. Offset 16, 8 bytes.</summary>
    [Output] public ulong NrWriteback;

    /// <summary>Pages that were in the cache and had to leave it. Offset 24, 8 bytes.</summary>
    [Output] public ulong NrEvicted;

    /// <summary>Of those, pages whose return would show that the cache is too small. Offset 32, 8 bytes.</summary>
    [Output] public ulong NrRecentlyEvicted;
}
