#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>Where usize comes from: who tells the kernel how large the caller's struct is.</summary>
public enum SizeSource
{
    /// <summary>A field of the struct marked as its size, wherever it lies; without one, an argument of the call.</summary>
    Default,

    /// <summary>A field of the struct, fetched alone before anything else (sched_setattr, perf_event_open, KVM_PPC_GET_COMPAT_CAPS).</summary>
    Field,

    /// <summary>An argument of the call (openat2, clone3, mount_setattr, landlock_create_ruleset).</summary>
    Argument,

    /// <summary>The size bits of the command number (PIDFD_GET_INFO, SECCOMP_IOCTL_NOTIF_ADDFD).</summary>
    CommandBits,

    /// <summary>
    /// Nobody tells it: the struct has one size for good (futex_waitv, cachestat, io_uring_params, UFFDIO_API). A size field must say that size, and is
    /// compared after the whole struct was copied (PAGEMAP_SCAN).
    /// </summary>
    Fixed,

    /// <summary>The kernel, which is asked before: the caller passes a struct of ksize (struct seccomp_notif after SECCOMP_GET_NOTIF_SIZES).</summary>
    KernelFirst,
}
