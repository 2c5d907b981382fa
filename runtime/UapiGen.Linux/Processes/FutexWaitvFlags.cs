namespace UapiGen.Linux.Processes;

/// <summary>What a futex is: <c>FUTEX2_*</c> (include/uapi/linux/futex.h, Linux 7.3).</summary>
[Flags]
[CPrefix("FUTEX2_")]
public enum FutexWaitvFlags : uint
{
    /// <summary><c>FUTEX2_SIZE_U8</c>: 8 bits wide. No kernel takes it yet: EINVAL.</summary>
    [CName("FUTEX2_SIZE_U8")] Width8 = 0,

    /// <summary><c>FUTEX2_SIZE_U16</c>: 16 bits wide. No kernel takes it yet: EINVAL.</summary>
    [CName("FUTEX2_SIZE_U16")] Width16 = 1,

    /// <summary><c>FUTEX2_SIZE_U32</c>: 32 bits wide. Linux 5.16.</summary>
    [CName("FUTEX2_SIZE_U32")] Width32 = 2,

    /// <summary><c>FUTEX2_SIZE_U64</c>, and the mask of the widths: 64 bits wide. No kernel takes it yet: EINVAL.</summary>
    [CName("FUTEX2_SIZE_U64")] Width64 = 3,

    /// <summary><c>FUTEX2_NUMA</c>: a second word names the NUMA node. Linux 6.16.</summary>
    Numa = 4,

    /// <summary><c>FUTEX2_MPOL</c>: the memory policy names the NUMA node. Linux 6.16.</summary>
    [CName("FUTEX2_MPOL")] MemoryPolicy = 8,

    /// <summary><c>FUTEX2_PRIVATE</c>: only threads of this process wait and wake.</summary>
    Private = 0x80,

    /// <summary><c>FUTEX2_VALID_MASK</c> (kernel/futex/futex.h): any other bit is EINVAL.</summary>
    [NotInC] All = Width64 | Numa | MemoryPolicy | Private,
}
