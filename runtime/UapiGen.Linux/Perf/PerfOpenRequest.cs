namespace UapiGen.Linux.Perf;

/// <summary>perf_event_open(2) as it is negotiated.</summary>
internal readonly struct PerfOpenRequest(int thread, int processor, int leader, PerfOpenFlags flags) : IKernelCall<PerfEventAttr>
{
    /// <inheritdoc/>
    public static string Name => "perf_event_open";

    /// <inheritdoc/>
    public SyscallResult Invoke(ref PerfEventAttr request, int size) => PerfEvent.Call(ref request, thread, processor, leader, flags);

    /// <inheritdoc/>
    public KernelStruct<PerfEventAttr>? Probe() => PerfSupport.Current.Kernel;

    /// <inheritdoc/>
    public static string? Explain(Errno error) => error switch
    {
        Errno.EACCES or Errno.EPERM => "this takes CAP_PERFMON or a lower kernel.perf_event_paranoid, or a sandbox forbids it; without either, set ExcludeKernel and ExcludeHv and watch your own threads",
        Errno.EBUSY => "another event has the counter for itself",
        Errno.EINVAL => "values that are out of range or do not fit each other, or a thread and a processor that are both -1",
        Errno.EMFILE => "the process has as many descriptors as it may",
        Errno.ENODEV => "this processor does not have the feature",
        Errno.ENOENT => "this machine does not have the event; virtual machines mostly have no counters of the processor's, but all software events",
        Errno.ENOSYS => "this kernel has no perf_event_open (CONFIG_PERF_EVENTS), or a sandbox hides it",
        Errno.EOPNOTSUPP => "the event cannot do this: it cannot be sampled, or has no such precision, stack of branches or AUX area",
        Errno.ESRCH => "there is no such thread",
        _ => null,
    };
}
