#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What a usize of 0 means.</summary>
public enum ZeroSize
{
    /// <summary>A size like any other small one.</summary>
    Small,

    /// <summary>The first published size (sched_setattr, perf_event_open).</summary>
    MeansVersion0,
}
