#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What happens when ksize cannot be written into the caller's size field.</summary>
public enum ReportFault
{
    /// <summary>EFAULT takes the place of E2BIG (KVM_PPC_GET_COMPAT_CAPS).</summary>
    ReplacesErrno,

    /// <summary>The fault is ignored; the caller gets E2BIG and finds its size unchanged (sched_setattr, perf_event_open).</summary>
    Ignored,
}
