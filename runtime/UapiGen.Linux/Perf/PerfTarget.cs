using System.Runtime.InteropServices;

namespace UapiGen.Linux.Perf;

/// <summary>Whom a counter watches: the calling thread on any processor, unless said.</summary>
public sealed record PerfTarget
{
    /// <summary>The calling thread, wherever it runs.</summary>
    public static PerfTarget CallingThread { get; } = new();

    /// <summary>The thread's number; 0 for the calling thread, -1 for all.</summary>
    public int ThreadId { get; init; }

    /// <summary>The processor's number; -1 for any.</summary>
    public int Processor { get; init; } = -1;

    /// <summary>The group's leader: events of a group count at the same time, or not at all.</summary>
    public PerfEvent? Leader { get; init; }

    /// <summary>The directory of a cgroup, to watch its threads on one processor, instead of a thread.</summary>
    public SafeHandle? Cgroup { get; init; }

    /// <summary>A thread, wherever it runs.</summary>
    /// <param name="threadId">The thread's number.</param>
    public static PerfTarget Thread(int threadId) => new() { ThreadId = threadId };

    /// <summary>All that runs on a processor; it takes CAP_PERFMON, or a perf_event_paranoid of 0.</summary>
    /// <param name="processor">The processor's number.</param>
    public static PerfTarget AllOn(int processor) => new() { ThreadId = -1, Processor = processor };
}
