namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>The kernel's side of listns(2), up to the look at the namespaces (SYSCALL_DEFINE4(listns) and copy_ns_id_req in kernel/nstree.c, Linux 7.3).</summary>
public static class ListnsCall
{
    /// <summary>The most ids that a call can ask for.</summary>
    public const ulong LargestCount = 1_000_000;

    /// <summary>Reads and checks the arguments in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="request">Where the request lies.</param>
    /// <param name="ids">Where the ids go: it need not be mapped, but must be user space.</param>
    /// <param name="count">How many there is room for.</param>
    /// <param name="flags">The call's flags; none is known.</param>
    /// <param name="value">The request.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag; EOVERFLOW, room for more than a million; EFAULT, the room is not in user space; what <see cref="NsIdReq"/> says; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress request, UserAddress ids, ulong count, uint flags, out NsIdReq value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (flags != 0) return Errno.EINVAL;
        if (count > LargestCount) return Errno.EOVERFLOW;
        if (!memory.IsAccessOk(ids, count * sizeof(ulong))) return Errno.EFAULT;
        return NsIdReq.CopyFromUser(ref memory, request, out value, out _);
    }
}
