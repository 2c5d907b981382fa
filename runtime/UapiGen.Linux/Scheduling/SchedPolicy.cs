namespace UapiGen.Linux.Scheduling;

/// <summary>Scheduling policies, <c>SCHED_*</c> (include/uapi/linux/sched.h, Linux 7.3).</summary>
[CPrefix("SCHED_")]
public enum SchedPolicy : uint
{
    /// <summary><c>SCHED_NORMAL</c>, in C libraries <c>SCHED_OTHER</c>: time is shared.</summary>
    [CName("SCHED_NORMAL")] Other = 0,

    /// <summary><c>SCHED_FIFO</c>: real time, until it waits or yields.</summary>
    Fifo = 1,

    /// <summary><c>SCHED_RR</c>: real time, in turns with its equals.</summary>
    [CName("SCHED_RR")] RoundRobin = 2,

    /// <summary><c>SCHED_BATCH</c>: time is shared, by long slices.</summary>
    Batch = 3,

    /// <summary><c>SCHED_IDLE</c>: only when nobody else wants to run.</summary>
    Idle = 5,

    /// <summary><c>SCHED_DEADLINE</c>: so much work in each period.</summary>
    Deadline = 6,

    /// <summary><c>SCHED_EXT</c>: a BPF program decides (Linux 6.12).</summary>
    Ext = 7,
}
