namespace UapiGen.Linux.Scheduling.Kernel;

/// <summary>
/// The kernel's side of sched_setattr(2), in the two parts that the look for the thread divides (SYSCALL_DEFINE3(sched_setattr), sched_copy_attr and __sched_setscheduler in
/// kernel/sched/syscalls.c, Linux 7.3).
/// </summary>
public static class SchedSetattrCall
{
    /// <summary><c>MAX_RT_PRIO - 1</c> (include/linux/sched/prio.h).</summary>
    private const uint HighestPriority = 99;

    /// <summary><c>MIN_NICE</c> and <c>MAX_NICE</c> (include/linux/sched/prio.h).</summary>
    private const int LowestNice = -20, HighestNice = 19;

    private const int NewestVersion = 1;

    /// <summary>Reads and checks the arguments in the kernel's order, up to the look for the thread.</summary>
    /// <param name="memory">The caller's memory.</param>
    /// <param name="version">The version of the struct that the kernel has: 0 up to Linux 5.2, then 1.</param>
    /// <param name="thread">The thread; 0 is the caller.</param>
    /// <param name="attr">Where the struct lies.</param>
    /// <param name="flags">The call's flags; none is known.</param>
    /// <param name="value">The struct, with a nice value that there is.</param>
    /// <returns>
    /// The first that applies: EINVAL, no struct, a negative thread, or a flag; what <see cref="SchedAttr.CopyFromUserAs"/> says; EINVAL, a negative policy; else success. ESRCH
    /// comes next.
    /// </returns>
    public static Errno Read<TMemory>(ref TMemory memory, int version, int thread, UserAddress attr, uint flags, out SchedAttr value)
        where TMemory : struct, IUserMemory
    {
        value = default;
        if (attr.Value == 0 || thread < 0 || flags != 0) return Errno.EINVAL;

        Errno error = version == NewestVersion
            ? SchedAttr.CopyFromUser(ref memory, attr, out value, out _)
            : SchedAttr.CopyFromUserAs(ref memory, version, attr, out value, out _);
        if (error != Errno.Success) return error;
        if ((int)value.SchedPolicy < 0) return Errno.EINVAL;

        value.SchedNice = int.Clamp(value.SchedNice, LowestNice, HighestNice);
        return Errno.Success;
    }

    /// <summary>What is checked once the thread was found, before the caller's rights are.</summary>
    /// <param name="value">The struct.</param>
    /// <returns>
    /// EINVAL: a policy that is not known, unless the thread's own is kept; a flag that is not known; a priority above 99; a priority that the policy has no use for, or none
    /// where it needs one. Else success. What is kept of the thread is for the handler to look at.
    /// </returns>
    public static Errno Check(in SchedAttr value)
    {
        bool keepsPolicy = (value.SchedFlags & SchedFlags.KeepPolicy) != 0;
        bool keepsParameters = (value.SchedFlags & SchedFlags.KeepParams) != 0;

        if (!keepsPolicy && !IsKnown(value.SchedPolicy)) return Errno.EINVAL;
        if ((value.SchedFlags & ~SchedFlags.All) != 0) return Errno.EINVAL;
        if (keepsParameters) return Errno.Success;
        if (value.SchedPriority > HighestPriority) return Errno.EINVAL;
        return keepsPolicy || IsRealTime(value.SchedPolicy) == (value.SchedPriority != 0) ? Errno.Success : Errno.EINVAL;
    }

    private static bool IsKnown(SchedPolicy policy) =>
        IsRealTime(policy) || policy is SchedPolicy.Other or SchedPolicy.Batch or SchedPolicy.Idle or SchedPolicy.Deadline or SchedPolicy.Ext;

    private static bool IsRealTime(SchedPolicy policy) => policy is SchedPolicy.Fifo or SchedPolicy.RoundRobin;
}
