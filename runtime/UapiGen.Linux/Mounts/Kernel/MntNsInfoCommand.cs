namespace UapiGen.Linux.Mounts.Kernel;

/// <summary>The kernel's side of NS_MNT_GET_INFO on a mount namespace (nsfs_ioctl_valid, ns_ioctl and copy_ns_info_to_user in fs/nsfs.c, Linux 7.3).</summary>
public static class MntNsInfoCommand
{
    /// <summary>Answers the command.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command: type, number and direction must be NS_MNT_GET_INFO's, its size bits tell usize.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="isMountNamespace">Whether the descriptor is a mount namespace.</param>
    /// <param name="info">The facts; the size is set here.</param>
    /// <returns>
    /// The first that applies: ENOTTY, another command or a size below 16; EINVAL, a namespace of another kind, or no struct; EFAULT, it cannot be written; else success. Bytes
    /// past ksize stay as they are.
    /// </returns>
    public static Errno GetInfo<TMemory>(ref TMemory memory, uint command, UserAddress user, bool isMountNamespace, MntNsInfo info)
        where TMemory : struct, IUserMemory
    {
        if (((command ^ MntNsInfo.Command) & ~IoctlNumber.SizeMask) != 0) return Errno.ENOTTY;

        // A size that is too small makes it another command, and is found before the namespace is looked at; a missing struct is found after.
        ulong usize = IoctlNumber.SizeOf(command);
        if (usize < MntNsInfo.SizeVer0) return Errno.ENOTTY;
        if (!isMountNamespace) return Errno.EINVAL;
        Errno error = MntNsInfo.CheckSize(user, ref usize);
        return error != Errno.Success ? error : MntNsInfo.CopyToUser(ref memory, user, usize, ref info);
    }
}
