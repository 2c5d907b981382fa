#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>Where the tail of a larger struct begins.</summary>
public enum TailStart
{
    /// <summary>At sizeof: padding at the end of the struct is never looked at.</summary>
    SizeOf,

    /// <summary>At the end of the last field: padding behind it must be zero (bpf_map_info, bpf_prog_info, bpf_common_attr).</summary>
    KnownEnd,
}
