#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What the kernel does with a usize below the floor, the first published size.</summary>
public enum SmallStruct
{
    /// <summary>The call fails with the contract's errno, EINVAL unless said otherwise.</summary>
    Reject,

    /// <summary>The call fails with E2BIG after ksize was written into the size field (sched_setattr, perf_event_open).</summary>
    RejectAndReportSize,

    /// <summary>There is no floor: what the caller did not pass is zero (bpf, DRM).</summary>
    ZeroExtend,
}
