using System.Runtime.CompilerServices;

namespace UapiGen.Serve;

/// <summary>A thread's descriptors, directories and umask, by /proc and pidfd.</summary>
internal static unsafe class CallerFiles
{
    /// <summary>PIDFD_THREAD, which is O_EXCL (include/uapi/linux/pidfd.h, Linux 6.9): a pidfd of the thread and not of its process.</summary>
    private const nuint PidfdThread = 0x80;

    /// <summary>KCMP_FILES (include/uapi/linux/kcmp.h).</summary>
    private const nuint CompareFiles = 2;

    /// <summary>RLIMIT_NOFILE (include/uapi/asm-generic/resource.h).</summary>
    private const int DescriptorLimit = 7;

    /// <summary>O_PATH (include/uapi/asm-generic/fcntl.h).</summary>
    private const OpenFlags PathOnly = (OpenFlags)0x20_0000;

    private const int StatusRoom = 512;

    /// <summary>Whether a thread's root directory is the calling thread's.</summary>
    public static bool HasOurRoot(int threadId)
    {
        Span<byte> room = stackalloc byte[ProcFile.PathRoom];
        FileFacts theirs = new(), ours = new();
        return theirs.Look(ProcFile.Path(room, (uint)threadId, "/root"u8), followLinks: true) == Errno.Success
            && ours.Look("/\0"u8, followLinks: true) == Errno.Success
            && theirs.Identity == ours.Identity && theirs.Mount == ours.Mount && theirs.Mount is not null;
    }

    /// <summary>Opens a thread's working directory.</summary>
    public static SyscallResult OpenWorkingDirectory(int threadId)
    {
        Span<byte> room = stackalloc byte[ProcFile.PathRoom];
        return LinuxCall.Open(ProcFile.Path(room, (uint)threadId, "/cwd"u8), PathOnly | OpenFlags.CloseOnExec);
    }

    /// <summary>Opens the file of a thread's descriptor.</summary>
    public static SyscallResult Copy(int threadId, int number)
    {
        SyscallResult task = OpenTask(threadId);
        if (task.Error != Errno.Success) return task;

        SyscallResult copy = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdGetfd), (nuint)task.Value, (nuint)number, 0);
        LinuxCall.Close((int)task.Value);
        return copy;
    }

    /// <summary>A thread's umask; null if the thread is gone.</summary>
    public static uint? Umask(int threadId)
    {
        Span<byte> room = stackalloc byte[ProcFile.PathRoom], status = stackalloc byte[StatusRoom];
        SyscallResult length = ProcFile.Read(ProcFile.Path(room, (uint)threadId, "/status"u8), status);
        return length.Error == Errno.Success ? ProcFile.Number(status[..(int)length.Value], "\nUmask:"u8, radix: 8) : null;
    }

    /// <summary>Whether a thread has a number left below its limit.</summary>
    [SkipLocalsInit] // The kernel writes the limits before they are read.
    public static bool HasRoomForDescriptor(int threadId)
    {
        ulong* limits = stackalloc ulong[2];
        if (LibC.GetSetLimit(threadId, DescriptorLimit, null, limits) != 0) return true;

        Span<byte> room = stackalloc byte[ProcFile.PathRoom];
        FileFacts directory = new();
        if (directory.Look(ProcFile.Path(room, (uint)threadId, "/fd"u8), followLinks: true) != Errno.Success || directory.Size < limits[0]) return true;

        // As many as the limit, but some may have numbers above it, from before it was lowered.
        for (uint number = 0; number < limits[0]; number++)
        {
            if (directory.Look(ProcFile.Path(room, (uint)threadId, "/fd/"u8, number), followLinks: false) == Errno.ENOENT) return true;
        }

        return false;
    }

    /// <summary>A pidfd whose descriptors are the thread's.</summary>
    private static SyscallResult OpenTask(int threadId)
    {
        SyscallResult thread = LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdOpen), (nuint)threadId, PidfdThread);
        if (thread.Error != Errno.EINVAL) return thread;

        // Before Linux 6.9: the process's, if its first thread shares its descriptors with this one.
        if (HeldAddressSpace.ProcessOf(threadId) is not { } process) return Errno.ESRCH;
        if (process != threadId
            && LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Kcmp), (nuint)threadId, (nuint)process, CompareFiles) is not { Error: Errno.Success, Value: 0 })
            return Errno.EOPNOTSUPP;
        return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.PidfdOpen), (nuint)process, 0);
    }
}
