namespace UapiGen.Serve;

/// <summary>The thread that waits for its answer, and its process: what a service needs to act for it.</summary>
/// <remarks>
/// <para>The thread is stopped in its call, so what is its own (rights, namespaces) stays as it is until the answer. What it shares with other threads (descriptors,
/// working directory, root, umask) they may change at any time, as they may during a call that the kernel makes; each look here is one moment of the call.</para>
/// <para>Whatever is fetched is made sure of afterwards (SECCOMP_IOCTL_NOTIF_ID_VALID): it is the caller's, and not of another thread that got its number when it
/// had died. Valid until <see cref="ISyscallService.Serve"/> returns; later everything fails with ESRCH.</para>
/// <para>What cannot be known from outside: a Landlock domain that the caller entered by itself (a service that opens files claims landlock_restrict_self(2) to see it happen),
/// its securebits, and its keyrings. Filters of seccomp have had their say before the call came here.</para>
/// </remarks>
public readonly struct Caller
{
    private readonly CallerWindow? _window;
    private readonly ulong _call;

    internal Caller(CallerWindow window, ulong call, int threadId)
    {
        _window = window;
        _call = call;
        ThreadId = threadId;
    }

    /// <summary>The calling thread's id, as this process's pid namespace numbers it; 0 if it cannot be seen from there.</summary>
    public int ThreadId { get; }

    /// <summary>Whether the call still waits for its answer (SECCOMP_IOCTL_NOTIF_ID_VALID). To be asked before anything is done that cannot be taken back.</summary>
    public bool IsWaiting => _window is { } window && window.Call == _call && window.AskWhetherCallerWaits();

    /// <summary>
    /// Whether the caller may do exactly what the serving thread may: the same user and group ids (real, effective, saved and of the file system), supplementary
    /// groups, capabilities in all five sets, user namespace, and label of the security module.
    /// </summary>
    public bool HasOurRights => CallerRights.AreOurs(ThreadId) && IsWaiting;

    /// <summary>Whether the caller's root directory is the serving thread's: the same directory on the same mount, and so in the same mount namespace.</summary>
    public bool HasOurRoot => CallerFiles.HasOurRoot(ThreadId) && IsWaiting;

    /// <summary>Whether the caller is in the serving thread's namespace of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public bool SharesNamespace(NamespaceKind kind) => CallerRights.SharesNamespace(ThreadId, kind) && IsWaiting;

    /// <summary>
    /// Whether the caller can get one more descriptor: RLIMIT_NOFILE leaves a number free. A call that makes one fails with EMFILE before it does anything else.
    /// Before Linux 6.2, which counts them in the size of /proc/PID/fd, it is taken for granted: then the kernel says so when the descriptor is handed over.
    /// </summary>
    public bool HasRoomForDescriptor => CallerFiles.HasRoomForDescriptor(ThreadId);

    /// <summary>
    /// Opens a descriptor of the caller's here as well: the same open file (pidfd_getfd(2)). It needs no more rights than reading the caller's memory does. Of a thread that has
    /// descriptors of its own (unshare(2) with CLONE_FILES) only since Linux 6.9: EOPNOTSUPP before.
    /// </summary>
    /// <param name="number">The caller's number.</param>
    public CallerDescriptor CopyDescriptor(int number) => Certain(CallerFiles.Copy(ThreadId, number));

    /// <summary>Opens the caller's working directory for paths to begin from (O_PATH), deleted or not.</summary>
    public CallerDescriptor OpenWorkingDirectory() => Certain(CallerFiles.OpenWorkingDirectory(ThreadId));

    /// <summary>
    /// Gives the serving thread the caller's umask, for files that it is about to create. The thread leaves the file-system context of this process for that
    /// (unshare(2) with CLONE_FS, once): its working directory and umask are then its own.
    /// </summary>
    /// <returns>Success; ESRCH if the caller is gone; the error of unshare(2) if a sandbox forbids it.</returns>
    public Errno TakeOnUmask()
    {
        Errno error = ServingThread.SetUmask(CallerFiles.Umask(ThreadId));
        return error == Errno.Success && !IsWaiting ? Errno.ESRCH : error;
    }

    private CallerDescriptor Certain(SyscallResult opened)
    {
        if (opened.Error != Errno.Success || IsWaiting) return new CallerDescriptor(opened);
        LinuxCall.Close((int)opened.Value);
        return new CallerDescriptor(Errno.ESRCH);
    }
}
