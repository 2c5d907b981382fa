namespace UapiGen.Linux.Seccomp.Kernel;

/// <summary>The kernel's side of a listener's ioctls around the notification (seccomp_notify_ioctl and what it calls in kernel/seccomp.c, Linux 7.3).</summary>
public static class SeccompNotifCommand
{
    // What SECCOMP_IOCTL_NOTIF_ADDFD is told apart by: type and sequence number.
    private const uint NumberMask = 0xFFFF;

    /// <summary>SECCOMP_IOCTL_NOTIF_RECV: looks at the room for the notification, before anybody waits.</summary>
    /// <param name="memory">The listener's memory.</param>
    /// <param name="command">The command, compared as a whole.</param>
    /// <param name="user">Where the notification goes.</param>
    /// <returns>EINVAL, another command or size; then whichever comes first: EINVAL, a byte that is not zero; EFAULT, one that cannot be read; else success.</returns>
    public static Errno CheckReceive<TMemory>(ref TMemory memory, uint command, UserAddress user)
        where TMemory : struct, IUserMemory =>
        command != SeccompNotif.Command ? Errno.EINVAL : SeccompNotif.CopyFromUser(ref memory, user, out _);

    /// <summary>SECCOMP_IOCTL_NOTIF_RECV: hands the notification out. After EFAULT the kernel keeps it for the next attempt.</summary>
    /// <param name="memory">The listener's memory.</param>
    /// <param name="user">Where the notification goes.</param>
    /// <param name="notification">The notification.</param>
    /// <returns>EFAULT, or success.</returns>
    public static Errno WriteReceive<TMemory>(ref TMemory memory, UserAddress user, SeccompNotif notification)
        where TMemory : struct, IUserMemory => SeccompNotif.CopyToUser(ref memory, user, ref notification);

    /// <summary>SECCOMP_IOCTL_NOTIF_SEND: reads and checks an answer.</summary>
    /// <param name="memory">The listener's memory.</param>
    /// <param name="command">The command, compared as a whole.</param>
    /// <param name="user">Where the answer lies.</param>
    /// <param name="value">The answer.</param>
    /// <returns>
    /// The first that applies: EINVAL, another command or size; EFAULT, it cannot be read; EINVAL, a flag is not known, or a call that continues has a value or an error; else
    /// success. Then ENOENT for an id that is gone, and EINPROGRESS for one that was answered, are the handler's to say.
    /// </returns>
    public static Errno ReadSend<TMemory>(ref TMemory memory, uint command, UserAddress user, out SeccompNotifResp value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (command != SeccompNotifResp.Command) return Errno.EINVAL;

        Errno error = SeccompNotifResp.CopyFromUser(ref memory, user, out value);
        if (error != Errno.Success) return error;
        bool continues = (value.Flags & SeccompResponseFlags.Continue) != 0;
        return continues && (value.Error != 0 || value.Val != 0) ? Errno.EINVAL : Errno.Success;
    }

    /// <summary>SECCOMP_IOCTL_NOTIF_ADDFD: reads and checks what is to be given.</summary>
    /// <param name="memory">The listener's memory.</param>
    /// <param name="command">The command: type and sequence number must be SECCOMP_IOCTL_NOTIF_ADDFD's, its size bits tell usize, its direction does not matter.</param>
    /// <param name="user">Where the struct lies.</param>
    /// <param name="value">The struct.</param>
    /// <returns>
    /// The first that applies: EINVAL, another command, a size below 24 or of a page or more; E2BIG or EFAULT, the tail is not zero or something cannot be read; EINVAL, a flag
    /// is not known, or a number is named without its flag; else success. Then EBADF, ENOENT, EINPROGRESS and EBUSY are the handler's to say.
    /// </returns>
    public static Errno ReadAddfd<TMemory>(ref TMemory memory, uint command, UserAddress user, out SeccompNotifAddfd value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (((command ^ SeccompNotifAddfd.Command) & NumberMask) != 0) return Errno.EINVAL;

        Errno error = SeccompNotifAddfd.CopyFromUser(ref memory, user, IoctlNumber.SizeOf(command), out value);
        if (error != Errno.Success) return error;
        return value.Newfd != 0 && (value.Flags & SeccompAddFlags.SetNumber) == 0 ? Errno.EINVAL : Errno.Success;
    }
}
