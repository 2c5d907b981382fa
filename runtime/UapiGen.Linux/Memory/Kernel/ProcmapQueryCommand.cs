namespace UapiGen.Linux.Memory.Kernel;

/// <summary>The kernel's side of PROCMAP_QUERY around the look at the mappings (procfs_procmap_ioctl and do_procmap_query in fs/proc/task_mmu.c, Linux 7.3).</summary>
public static class ProcmapQueryCommand
{
    // PATH_MAX: no more of the room for a name is used.
    private const uint LongestPath = 4096;

    /// <summary>Reads and checks a query in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command, compared as a whole.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="value">The query.</param>
    /// <param name="usize">Its size, which the reply needs.</param>
    /// <returns>
    /// The first that applies: ENOTTY, another command; EFAULT, the size cannot be read; E2BIG, it is above the page size; EINVAL, it is below 24; E2BIG or EFAULT, the tail
    /// is not zero or something cannot be read; EINVAL, a flag is not known, or room for name or build id has a size and no address, or the reverse; else success. Then ESRCH
    /// for a process that is gone, and ENOENT without a mapping, are the handler's to say.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, uint command, UserAddress user, out ProcmapQuery value, out ulong usize)
        where TMemory : struct, IUserMemory
    {
        value = default;
        usize = 0;
        if (command != ProcmapQuery.Command) return Errno.ENOTTY;

        Errno error = ProcmapQuery.CopyFromUser(ref memory, user, out value, out usize);
        if (error != Errno.Success) return error;
        if ((value.VmaNameSize == 0) != (value.VmaNameAddr == 0)) return Errno.EINVAL;
        return (value.BuildIdSize == 0) == (value.BuildIdAddr == 0) ? Errno.Success : Errno.EINVAL;
    }

    /// <summary>Hands out the answer: name and build id first, then as much of the struct as the caller has.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="value">The query with all that was found, but for the sizes of name and build id.</param>
    /// <param name="name">The mapping's name with its NUL; empty without one.</param>
    /// <param name="buildId">The build id; empty without one.</param>
    /// <returns>The first that applies: ENAMETOOLONG, the name or the build id does not fit its room, and nothing is written; EFAULT; else success.</returns>
    public static Errno Write<TMemory>(
        ref TMemory memory, UserAddress user, ulong usize, ProcmapQuery value, ReadOnlySpan<byte> name, ReadOnlySpan<byte> buildId)
        where TMemory : struct, IUserMemory
    {
        if (value.VmaNameSize != 0)
        {
            if ((uint)name.Length > uint.Min(value.VmaNameSize, LongestPath)) return Errno.ENAMETOOLONG;
            value.VmaNameSize = (uint)name.Length;
        }
        if (value.BuildIdSize != 0)
        {
            if ((uint)buildId.Length > value.BuildIdSize) return Errno.ENAMETOOLONG;
            value.BuildIdSize = (uint)buildId.Length;
        }

        if (value.VmaNameSize != 0 && !memory.TryCopyToUser(new UserAddress(value.VmaNameAddr), name)) return Errno.EFAULT;
        if (value.BuildIdSize != 0 && !memory.TryCopyToUser(new UserAddress(value.BuildIdAddr), buildId)) return Errno.EFAULT;
        return ProcmapQuery.CopyToUser(ref memory, user, usize, ref value);
    }
}
