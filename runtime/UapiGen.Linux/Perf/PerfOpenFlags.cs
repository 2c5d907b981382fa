namespace UapiGen.Linux.Perf;

/// <summary>Flags of perf_event_open(2), <c>PERF_FLAG_*</c> (include/uapi/linux/perf_event.h, Linux 7.3).</summary>
[Flags]
[CPrefix("PERF_FLAG_FD_")]
public enum PerfOpenFlags : ulong
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>PERF_FLAG_FD_NO_GROUP</c>: the leader is only given for its output.</summary>
    NoGroup = 1UL << 0,

    /// <summary><c>PERF_FLAG_FD_OUTPUT</c>: samples go into the leader's buffer.</summary>
    Output = 1UL << 1,

    /// <summary><c>PERF_FLAG_PID_CGROUP</c>: the thread is the descriptor of a cgroup.</summary>
    [CName("PERF_FLAG_PID_CGROUP")] Cgroup = 1UL << 2,

    /// <summary><c>PERF_FLAG_FD_CLOEXEC</c>: a program that this process starts does not get the descriptor (Linux 3.14).</summary>
    [CName("PERF_FLAG_FD_CLOEXEC")] CloseOnExec = 1UL << 3,
}
