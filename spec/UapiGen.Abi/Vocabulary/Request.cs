#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What of a caller's struct is read.</summary>
public enum Request
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Only the fields marked as input, each by a get of its own after the size was checked (PIDFD_GET_INFO).</summary>
    InputFields,

    /// <summary>Nothing: the struct is a reply (sched_getattr, file_getattr, NS_MNT_GET_INFO).</summary>
    None,

    /// <summary>
    /// Nothing: the struct is a reply, but the room for it must be all zero. Whichever comes first decides: a byte that is not zero fails the call with EINVAL, one that cannot
    /// be read with EFAULT (SECCOMP_IOCTL_NOTIF_RECV).
    /// </summary>
    Zeroed,
}
