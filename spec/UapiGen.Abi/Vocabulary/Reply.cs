#if UAPIGEN_RUNTIME
namespace UapiGen;
#else
namespace UapiGen.Abi;
#endif

/// <summary>How the kernel hands the struct back.</summary>
public enum Reply
{
    /// <summary><see cref="CopyStructToUser"/> when a field is marked as output, else <see cref="None"/>.</summary>
    Default,

    /// <summary>Nothing is written back.</summary>
    None,

    /// <summary>copy_struct_to_user: the caller's tail past ksize is cleared first, then min(usize, ksize) bytes are copied.</summary>
    CopyStructToUser,

    /// <summary>min(usize, ksize) bytes are copied; the caller's tail stays as it was (mnt_ns_info, statmount).</summary>
    CopyHead,

    /// <summary>As <see cref="CopyStructToUser"/>, but the other way round: the head is copied first, then the tail past ksize is cleared (pvr).</summary>
    CopyHeadThenClearTail,

    /// <summary>Only the fields that the kernel fills are written, each by a put of its own in the order of memory: a field that lies across a fault stays as it was (UFFDIO_REGISTER).</summary>
    OutputFields,

    /// <summary>As <see cref="OutputFields"/>, but each by a copy of its own: of a field that lies across a fault the bytes before it are written (PAGEMAP_SCAN).</summary>
    CopyOutputFields,
}
