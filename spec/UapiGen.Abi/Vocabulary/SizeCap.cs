#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>The largest usize that is looked at.</summary>
public enum SizeCap
{
    /// <summary>
    /// <see cref="PageSize"/> where the tail of a larger struct is scanned, as the callers of copy_struct_from_user do;
    /// <see cref="None"/> where every larger struct is refused before its tail is read.
    /// </summary>
    Default,

    /// <summary>No cap: the tail may be as long as the size's type allows (iommufd, io_uring's OPENAT2).</summary>
    None,

    /// <summary>The running kernel's page size, itself included: <c>usize &gt; PAGE_SIZE</c> is refused.</summary>
    PageSize,

    /// <summary>The running kernel's page size, itself excluded: <c>usize &gt;= PAGE_SIZE</c> is refused (SECCOMP_IOCTL_NOTIF_ADDFD).</summary>
    BelowPageSize,
}
