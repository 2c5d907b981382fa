#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>What a null address stands for.</summary>
public enum NullStruct
{
    /// <summary>An address like any other, where nothing is mapped: EFAULT once it is read or written.</summary>
    Fault,

    /// <summary>
    /// The call fails with the contract's errno before it looks at a size (sched_setattr and sched_getattr: EINVAL, landlock_create_ruleset: EFAULT).
    /// A size in the command's bits is looked at before: it is part of the command (PIDFD_GET_INFO).
    /// </summary>
    Reject,

    /// <summary>No struct: the call succeeds without reading or writing one (NS_MNT_GET_NEXT up to Linux 6.18).</summary>
    NoStruct,

    /// <summary>No struct if the size is 0 too; only one of the two fails with the contract's errno (open_tree_attr).</summary>
    NoStructWithoutSize,
}
