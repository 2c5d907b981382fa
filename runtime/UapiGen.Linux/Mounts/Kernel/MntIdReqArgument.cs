namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>What statmount(2) and listmount(2) both do with their request (copy_mnt_id_req in fs/namespace.c, Linux 7.3).</summary>
public static class MntIdReqArgument
{
    /// <summary>Reads and checks a request.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="user">Where the request lies.</param>
    /// <param name="byDescriptor">Whether statmount's <c>STATMOUNT_BY_FD</c> is set.</param>
    /// <param name="value">The request.</param>
    /// <returns>
    /// The first that applies: EFAULT, the size cannot be read; E2BIG, it is above the page size; EINVAL, it is below 24; E2BIG or EFAULT, the tail is not zero or something
    /// cannot be read; what <see cref="Check"/> says; else success.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, UserAddress user, bool byDescriptor, out MntIdReq value)
        where TMemory : struct, IUserMemory
    {
        Errno error = MntIdReq.CopyFromUser(ref memory, user, out value, out _);
        return error == Errno.Success ? Check(in value, byDescriptor) : error;
    }

    /// <summary>What the fields must be together.</summary>
    /// <param name="value">The request.</param>
    /// <param name="byDescriptor">Whether statmount's <c>STATMOUNT_BY_FD</c> is set.</param>
    /// <returns>EINVAL: two ways to name the namespace, no unique mount id, or an id beside a descriptor of the mount. Else success.</returns>
    internal static Errno Check(in MntIdReq value, bool byDescriptor)
    {
        if (byDescriptor) return value.MntId == 0 && value.MntNsId == 0 ? Errno.Success : Errno.EINVAL;
        if (value.MntNsFd != 0 && value.MntNsId != 0) return Errno.EINVAL;
        return value.MntId > MntIdReq.UniqueIdOffset ? Errno.Success : Errno.EINVAL;
    }
}
