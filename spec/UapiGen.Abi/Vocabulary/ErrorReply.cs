#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What is handed back when the handler, or the check of a field, failed.</summary>
public enum ErrorReply
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The struct as the handler left it (DRM); the caller gets the handler's errno unless the copy faults.</summary>
    Copied,

    /// <summary>Zeros in place of the whole struct (UFFDIO_API); the caller gets the handler's errno unless the copy faults.</summary>
    Zeroed,
}
