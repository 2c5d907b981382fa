namespace UapiGen.Linux.Files.Kernel;

/// <summary>The kernel's side of file_getattr(2) and file_setattr(2) around the walk of the path (fs/file_attr.c, Linux 7.3).</summary>
public static class FileAttrCall
{
    /// <summary><c>AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH</c>.</summary>
    internal const uint KnownFlags = (uint)(PathFlags.NoFollow | PathFlags.EmptyPath);

    /// <summary>What file_getattr checks before it walks the path: the reply's address is not looked at yet, so that errors of the path come before EFAULT.</summary>
    /// <param name="atFlags">The call's flags.</param>
    /// <param name="attributes">Where the reply goes.</param>
    /// <param name="usize">Its size.</param>
    /// <returns>The first that applies: EINVAL, a flag is not known; E2BIG, the size is above the page size; EINVAL, it is below 24; else success.</returns>
    public static Errno CheckGet(uint atFlags, UserAddress attributes, ulong usize) =>
        (atFlags & ~KnownFlags) != 0 ? Errno.EINVAL : FileAttr.CheckSize(attributes, ref usize);

    /// <summary>Hands out what file_getattr found: the caller's tail is cleared, then the struct is copied.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="attributes">Where the reply goes.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="found">The attributes; no flag leaves that has no name.</param>
    /// <returns>EFAULT, or success.</returns>
    public static Errno WriteGet<TMemory>(ref TMemory memory, UserAddress attributes, ulong usize, FileAttr found)
        where TMemory : struct, IUserMemory
    {
        found.FaXflags &= FileXFlags.All;
        return FileAttr.CopyToUser(ref memory, attributes, usize, ref found);
    }

    /// <summary>What file_setattr reads and checks before it walks the path.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="atFlags">The call's flags.</param>
    /// <param name="attributes">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="value">What is to be set: flags that are only told are gone, and the number of extents is without meaning.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag of the call is not known; E2BIG, the size is above the page size; EINVAL, it is below 24; E2BIG or EFAULT, the tail is not zero
    /// or something cannot be read; EINVAL, an attribute is not known; else success.
    /// </returns>
    public static Errno ReadSet<TMemory>(ref TMemory memory, uint atFlags, UserAddress attributes, ulong usize, out FileAttr value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if ((atFlags & ~KnownFlags) != 0) return Errno.EINVAL;

        Errno error = FileAttr.CopyFromUser(ref memory, attributes, usize, out value);
        value.FaXflags &= ~FileXFlags.ReadOnly;
        return error;
    }
}
