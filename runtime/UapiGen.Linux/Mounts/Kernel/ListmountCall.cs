namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>The kernel's side of listmount(2) around the look at the mounts (SYSCALL_DEFINE4(listmount) and prepare_klistmount in fs/namespace.c, Linux 7.3).</summary>
public static class ListmountCall
{
    /// <summary>The most ids that a call can ask for.</summary>
    public const ulong LargestCount = 1_000_000;

    /// <summary>Reads and checks the arguments in the kernel's order.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="request">Where the request lies.</param>
    /// <param name="ids">Where the ids go: it need not be mapped, but must be user space.</param>
    /// <param name="count">How many there is room for.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="value">The request.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag is not known; EOVERFLOW, room for more than a million; EFAULT, the room is not in user space; what
    /// <see cref="MntIdReqArgument.Read"/> says; EINVAL, the last id of the page before is no unique id; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress request, UserAddress ids, ulong count, uint flags, out MntIdReq value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if ((flags & ~Listmount.Reverse) != 0) return Errno.EINVAL;
        if (count > LargestCount) return Errno.EOVERFLOW;
        if (!memory.IsAccessOk(ids, count * sizeof(ulong))) return Errno.EFAULT;

        Errno error = MntIdReqArgument.Read(ref memory, request, byDescriptor: false, out value);
        if (error != Errno.Success) return error;
        return value.Param == 0 || value.Param > MntIdReq.UniqueIdOffset ? Errno.Success : Errno.EINVAL;
    }

    /// <summary>Hands out the ids that were found.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="ids">Where they go.</param>
    /// <param name="found">The ids, no more than there is room for.</param>
    /// <returns>How many there are, or EFAULT: what came before stays written.</returns>
    public static SyscallResult Write<TMemory>(ref TMemory memory, UserAddress ids, ReadOnlySpan<ulong> found)
        where TMemory : struct, IUserMemory =>
        memory.TryCopyToUser(ids, System.Runtime.InteropServices.MemoryMarshal.AsBytes(found)) ? SyscallResult.Of(found.Length) : Errno.EFAULT;
}
