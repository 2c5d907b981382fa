namespace UapiGen.Serve;

/// <summary>What the serving thread takes on from a caller.</summary>
internal static class ServingThread
{
    /// <summary>CLONE_FS (include/uapi/linux/sched.h).</summary>
    private const nuint FileSystemContext = 0x200;

    [ThreadStatic]
    private static bool s_isApart;

    /// <summary>Sets this thread's umask, and no other thread's.</summary>
    /// <param name="umask">The umask; null is that of a caller who is gone.</param>
    public static Errno SetUmask(uint? umask)
    {
        if (umask is not { } value) return Errno.ESRCH;
        if (!s_isApart)
        {
            Errno error = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Unshare), FileSystemContext).Error;
            if (error != Errno.Success) return error;
            s_isApart = true;
        }

        _ = LibC.Umask(value);
        return Errno.Success;
    }
}
