#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What the size field of the reply says.</summary>
public enum ReplySize
{
    /// <summary>The size of the kernel's own struct (the compat-caps series, v5).</summary>
    Kernel,

    /// <summary>The bytes that were really filled, min(usize, ksize) (KVM_PPC_GET_COMPAT_CAPS as merged for Linux 7.3).</summary>
    Filled,

    /// <summary>What the caller passed (PROCMAP_QUERY).</summary>
    Unchanged,
}
