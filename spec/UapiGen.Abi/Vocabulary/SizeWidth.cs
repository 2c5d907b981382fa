#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>How wide the argument is that passes usize.</summary>
public enum SizeWidth
{
    /// <summary><see cref="Bits64"/>: a size_t.</summary>
    Default,

    /// <summary>An unsigned int: of 2^32+n the kernel sees n, before it looks at anything (bpf, sched_getattr).</summary>
    Bits32,

    /// <summary>A size_t: 2^32+n is as large as it says (openat2, clone3).</summary>
    Bits64,
}
