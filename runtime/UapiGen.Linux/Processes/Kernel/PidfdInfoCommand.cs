namespace UapiGen.Linux.Processes.Kernel;

/// <summary>The kernel's side of PIDFD_GET_INFO around the look at the process (pidfs_ioctl_valid and pidfd_info in fs/pidfs.c, Linux 7.3).</summary>
public static class PidfdInfoCommand
{
    private const int NewestVersion = 3;

    /// <summary>Reads and checks what is asked.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="command">The command: type, number and direction must be PIDFD_GET_INFO's, its size bits tell usize.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="value">The mask that was asked for; nothing else is read.</param>
    /// <param name="usize">The struct's size, which the reply needs.</param>
    /// <returns>
    /// The first that applies: ENOTTY, another command or a size below 64; EINVAL, no struct; EFAULT, the mask cannot be read; else success. Then EREMOTE and ESRCH are the
    /// handler's to say.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, uint command, UserAddress user, out PidfdInfo value, out ulong usize)
        where TMemory : struct, IUserMemory
    {
        value = default;
        usize = IoctlNumber.SizeOf(command);
        return ((command ^ PidfdInfo.Command) & ~IoctlNumber.SizeMask) != 0
            ? Errno.ENOTTY
            : PidfdInfo.CopyFromUser(ref memory, user, usize, out value);
    }

    /// <summary>Hands out the facts: the caller's tail is cleared, then as much as it has room for is copied.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has: 1 in Linux 6.18, 3 in 7.3.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="facts">The facts; the mask has the bits of all that were found, whether they fit or not.</param>
    /// <returns>EFAULT, or success.</returns>
    public static Errno Write<TMemory>(ref TMemory memory, int version, UserAddress user, ulong usize, PidfdInfo facts)
        where TMemory : struct, IUserMemory =>
        version == NewestVersion
            ? PidfdInfo.CopyToUser(ref memory, user, usize, ref facts)
            : PidfdInfo.CopyToUserAs(ref memory, version, user, usize, ref facts);
}
