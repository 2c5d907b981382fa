#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What the kernel does with a struct that is larger than its own.</summary>
public enum LargerStruct
{
    /// <summary>Accepted when the tail is zero, else the contract's errno, E2BIG unless said otherwise: copy_struct_from_user's own rule.</summary>
    AcceptZeroTail,

    /// <summary>Accepted when the tail is zero, else ksize is written into the size field and the call fails so (KVM_PPC_GET_COMPAT_CAPS as merged for Linux 7.3).</summary>
    AcceptZeroTailOrReportSize,

    /// <summary>Always refused with that errno; the tail is not read (io_uring_getevents_arg).</summary>
    Reject,

    /// <summary>Always refused, after ksize was written into the size field; the tail is not read (the compat-caps series, v5).</summary>
    RejectAndReportSize,

    /// <summary>Accepted whatever the tail holds; the tail is not read (DRM, vfio).</summary>
    Truncate,
}
