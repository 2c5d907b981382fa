namespace UapiGen.Linux.Scheduling;

/// <summary>sched_setattr(2) as it is negotiated.</summary>
internal readonly struct SchedSetRequest(int threadId) : IKernelCall<SchedAttr>
{
    /// <inheritdoc/>
    public static string Name => "sched_setattr";

    /// <inheritdoc/>
    public SyscallResult Invoke(ref SchedAttr request, int size) => ThreadScheduling.SetAttr(threadId, ref request);

    /// <inheritdoc/>
    public KernelStruct<SchedAttr>? Probe() => SchedSupport.Current.Kernel;

    /// <summary>A kernel that was built without utilization clamping says EOPNOTSUPP to its flags.</summary>
    public static bool IsRefusal(Errno error) => error is Errno.E2BIG or Errno.EINVAL or Errno.EOPNOTSUPP;

    /// <inheritdoc/>
    public static string? Explain(Errno error) => error switch
    {
        Errno.EINVAL => "a policy, priority, flag or utilization that is out of range or does not fit the others, times of a deadline thread that contradict each other, or a negative thread",
        Errno.EPERM => "more urgency needs CAP_SYS_NICE, or room under RLIMIT_NICE or RLIMIT_RTPRIO; a deadline thread must be allowed on all processors",
        Errno.ESRCH => "there is no such thread",
        Errno.EBUSY => "there is not enough processor time left for another deadline thread",
        Errno.EOPNOTSUPP => "this kernel was built without utilization clamping (CONFIG_UCLAMP_TASK)",
        _ => null,
    };
}
