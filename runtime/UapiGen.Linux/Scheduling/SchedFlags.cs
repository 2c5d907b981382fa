namespace UapiGen.Linux.Scheduling;

/// <summary>Flags of <see cref="SchedAttr"/>, <c>SCHED_FLAG_*</c> (include/uapi/linux/sched.h, Linux 7.3).</summary>
[Flags]
[CPrefix("SCHED_FLAG_")]
public enum SchedFlags : ulong
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>SCHED_FLAG_RESET_ON_FORK</c>: a child starts as an ordinary one.</summary>
    ResetOnFork = 0x01,

    /// <summary><c>SCHED_FLAG_RECLAIM</c>: a deadline thread may use what others leave (Linux 4.13).</summary>
    Reclaim = 0x02,

    /// <summary><c>SCHED_FLAG_DL_OVERRUN</c>: a deadline thread that overruns gets SIGXCPU (Linux 4.16).</summary>
    [CName("SCHED_FLAG_DL_OVERRUN")] DeadlineOverrun = 0x04,

    /// <summary><c>SCHED_FLAG_KEEP_POLICY</c>: the policy stays (Linux 5.3).</summary>
    KeepPolicy = 0x08,

    /// <summary><c>SCHED_FLAG_KEEP_PARAMS</c>: the policy's parameters stay (Linux 5.3).</summary>
    KeepParams = 0x10,

    /// <summary><c>SCHED_FLAG_UTIL_CLAMP_MIN</c>: <see cref="SchedAttr.SchedUtilMin"/> counts (Linux 5.3). Needs a struct of version 1, else EINVAL.</summary>
    UtilClampMin = 0x20,

    /// <summary><c>SCHED_FLAG_UTIL_CLAMP_MAX</c>: <see cref="SchedAttr.SchedUtilMax"/> counts (Linux 5.3). Needs a struct of version 1, else EINVAL.</summary>
    UtilClampMax = 0x40,

    /// <summary><c>SCHED_FLAG_UTIL_CLAMP</c>: both.</summary>
    UtilClamp = UtilClampMin | UtilClampMax,

    /// <summary><c>SCHED_FLAG_ALL</c> of Linux 7.3.</summary>
    [NotInC] All = ResetOnFork | Reclaim | DeadlineOverrun | KeepPolicy | KeepParams | UtilClamp,
}
