namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>The kernel's side of statmount(2) around the look at the mount (SYSCALL_DEFINE4(statmount) and copy_statmount_to_user in fs/namespace.c, Linux 7.3).</summary>
public static class StatmountCall
{
    /// <summary><c>STATMOUNT_BY_FD</c>, Linux 7.0.</summary>
    public const uint ByDescriptor = 1;

    /// <summary>Reads and checks the arguments in the kernel's order, up to the look for the namespace. The buffer is looked at after that.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the request that the kernel has: 0 up to Linux 6.10, then 1.</param>
    /// <param name="request">Where the request lies.</param>
    /// <param name="flags">The call's flags.</param>
    /// <param name="value">The request.</param>
    /// <returns>
    /// The first that applies: EINVAL, a flag is not known; what <see cref="MntIdReq.CopyFromUserAs"/> says; EINVAL, two ways to name the namespace, no unique mount id, or an id
    /// beside a descriptor of the mount; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, int version, UserAddress request, uint flags, out MntIdReq value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if ((flags & ~ByDescriptor) != 0) return Errno.EINVAL;

        Errno error = MntIdReq.CopyFromUserAs(ref memory, version, request, out value, out _);
        return error == Errno.Success ? MntIdReqArgument.Check(in value, flags == ByDescriptor) : error;
    }

    /// <summary>Hands out what was found: the strings first, then as much of the struct as there is room for.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="size">The room that the caller has there. With strings it is enough for all: less was EOVERFLOW.</param>
    /// <param name="reply">The struct.</param>
    /// <param name="strings">The strings behind it.</param>
    /// <returns>Success, or EFAULT: what came before stays written.</returns>
    public static Errno Write<TMemory>(ref TMemory memory, UserAddress buffer, ulong size, ref StatmountReply reply, ReadOnlySpan<byte> strings)
        where TMemory : struct, IUserMemory
    {
        if (!strings.IsEmpty && !memory.TryCopyToUser(buffer + StatmountReply.Ksize, strings)) return Errno.EFAULT;
        return StatmountReply.CopyToUser(ref memory, buffer, size, ref reply);
    }
}
