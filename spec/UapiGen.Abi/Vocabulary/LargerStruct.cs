#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What the kernel does with a struct that is larger than its own.</summary>
public enum LargerStruct
{
    /// <summary>Accepted when the tail is zero, else E2BIG: copy_struct_from_user's own rule.</summary>
    AcceptZeroTail,

    /// <summary>Accepted when the tail is zero, else ksize is written into the size field and the call fails with E2BIG (KVM_PPC_GET_COMPAT_CAPS as merged for Linux 7.3).</summary>
    AcceptZeroTailOrReportSize,

    /// <summary>Always E2BIG; the tail is not read.</summary>
    Reject,

    /// <summary>Always E2BIG, after ksize was written into the size field; the tail is not read (the compat-caps series, v5).</summary>
    RejectAndReportSize,

    /// <summary>Accepted whatever the tail holds; the tail is not read (DRM, vfio).</summary>
    Truncate,
}
