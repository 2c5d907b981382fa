namespace UapiGen.Linux.Scheduling.Kernel;

/// <summary>The kernel's side of sched_getattr(2) around the look at the thread (SYSCALL_DEFINE4(sched_getattr) in kernel/sched/syscalls.c, Linux 7.3).</summary>
public static class SchedGetattrCall
{
    private const int NewestVersion = 1;

    /// <summary>Checks the arguments, before the thread is looked for.</summary>
    /// <param name="thread">The thread; 0 is the caller.</param>
    /// <param name="attr">Where the reply goes.</param>
    /// <param name="usize">Its size; then what the kernel takes it for, 32 bits.</param>
    /// <param name="flags">The call's flags; none is known. (Linux 7.3 knows one, of SCHED_DEADLINE threads, after ESRCH.)</param>
    /// <returns>EINVAL: no room for a reply, a negative thread, a flag, or a size below 48 or above the page size. Else success; ESRCH comes next.</returns>
    public static Errno Check(int thread, UserAddress attr, ref ulong usize, uint flags) =>
        thread < 0 || flags != 0 ? Errno.EINVAL : SchedAttrReply.CheckSize(attr, ref usize);

    /// <summary>Hands out the answer.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has: 0 up to Linux 5.2, then 1.</param>
    /// <param name="attr">Where the reply goes.</param>
    /// <param name="usize">Its size.</param>
    /// <param name="reply">The thread's attributes; the size is set here.</param>
    /// <returns>What <see cref="SchedAttrReply.CopyToUserAs"/> says.</returns>
    public static Errno Write<TMemory>(ref TMemory memory, int version, UserAddress attr, ulong usize, SchedAttrReply reply)
        where TMemory : struct, IUserMemory =>
        version == NewestVersion
            ? SchedAttrReply.CopyToUser(ref memory, attr, usize, ref reply)
            : SchedAttrReply.CopyToUserAs(ref memory, version, attr, usize, ref reply);
}
