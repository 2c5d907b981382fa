namespace UapiGen.Linux.Memory.Kernel;

/// <summary>The kernel's side of cachestat(2) around the count (SYSCALL_DEFINE4(cachestat) in mm/filemap.c, Linux 7.3).</summary>
public static class CachestatCall
{
    /// <summary>Reads and checks the arguments in the kernel's order: flags come last.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="isOpen">Whether the descriptor is open, and not only as a path.</param>
    /// <param name="range">Where the range lies.</param>
    /// <param name="isOfHugePages">Whether the file is one of huge pages.</param>
    /// <param name="mayCount">Whether the file is open for writing, or the caller's own, or could be opened for writing.</param>
    /// <param name="flags">The call's flags; none is known.</param>
    /// <param name="value">The range.</param>
    /// <returns>
    /// The first that applies: EBADF, not open; EFAULT, the range cannot be read; EOPNOTSUPP, huge pages; EPERM, another's file; EINVAL, a flag; else success.
    /// </returns>
    public static Errno Read<TMemory>(
        ref TMemory memory, bool isOpen, UserAddress range, bool isOfHugePages, bool mayCount, uint flags, out CachestatRange value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (!isOpen) return Errno.EBADF;
        Errno error = CachestatRange.CopyFromUser(ref memory, range, out value);
        if (error != Errno.Success) return error;
        if (isOfHugePages) return Errno.EOPNOTSUPP;
        if (!mayCount) return Errno.EPERM;
        return flags != 0 ? Errno.EINVAL : Errno.Success;
    }

    /// <summary>Hands out the count.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="reply">Where it goes.</param>
    /// <param name="counted">The count.</param>
    /// <returns>EFAULT, or success.</returns>
    public static Errno Write<TMemory>(ref TMemory memory, UserAddress reply, Cachestat counted)
        where TMemory : struct, IUserMemory => Cachestat.CopyToUser(ref memory, reply, ref counted);
}
