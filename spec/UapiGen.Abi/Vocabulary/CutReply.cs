#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What becomes of a reply that is larger than the caller's struct.</summary>
public enum CutReply
{
    /// <summary>It is cut, and nobody is told.</summary>
    Ignored,

    /// <summary>It is cut, and the handler learns whether a byte was lost that is not zero: copy_struct_to_user's ignored_trailing.</summary>
    Reported,

    /// <summary>If a byte would be lost that is not zero, nothing is written and the call fails with the contract's errno (lsm_get_self_attr).</summary>
    Refused,
}
