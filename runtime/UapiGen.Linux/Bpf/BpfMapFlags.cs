namespace UapiGen.Linux.Bpf;

/// <summary>How a map is made: <c>BPF_F_*</c> (include/uapi/linux/bpf.h, Linux 7.3). Which of them a kind of map takes is its own matter; others are EINVAL.</summary>
[Flags]
[CPrefix("BPF_F_")]
public enum BpfMapFlags : uint
{
    /// <summary>None.</summary>
    [NotInC] None = 0,

    /// <summary><c>BPF_F_NO_PREALLOC</c>: entries are allocated when they are written. Linux 4.6.</summary>
    [CName("BPF_F_NO_PREALLOC")] NoPreallocation = 1u << 0,

    /// <summary><c>BPF_F_NO_COMMON_LRU</c>: each processor forgets by itself. Linux 4.10.</summary>
    NoCommonLru = 1u << 1,

    /// <summary><c>BPF_F_NUMA_NODE</c>: the node is named. Linux 4.14.</summary>
    NumaNode = 1u << 2,

    /// <summary><c>BPF_F_RDONLY</c>: the descriptor cannot write. Linux 4.15.</summary>
    [CName("BPF_F_RDONLY")] ReadOnly = 1u << 3,

    /// <summary><c>BPF_F_WRONLY</c>: the descriptor cannot read. Linux 4.15.</summary>
    [CName("BPF_F_WRONLY")] WriteOnly = 1u << 4,

    /// <summary><c>BPF_F_STACK_BUILD_ID</c>: stacks have build ids instead of addresses. Linux 4.17.</summary>
    StackBuildId = 1u << 5,

    /// <summary><c>BPF_F_ZERO_SEED</c>: hashes begin at zero; for tests. Linux 5.0.</summary>
    ZeroSeed = 1u << 6,

    /// <summary><c>BPF_F_RDONLY_PROG</c>: programs cannot write. Linux 5.2.</summary>
    [CName("BPF_F_RDONLY_PROG")] ReadOnlyForPrograms = 1u << 7,

    /// <summary><c>BPF_F_WRONLY_PROG</c>: programs cannot read. Linux 5.2.</summary>
    [CName("BPF_F_WRONLY_PROG")] WriteOnlyForPrograms = 1u << 8,

    /// <summary><c>BPF_F_CLONE</c>: an accepted socket gets its listener's. Linux 5.4.</summary>
    Clone = 1u << 9,

    /// <summary><c>BPF_F_MMAPABLE</c>: it can be mapped into memory. Linux 5.5.</summary>
    [CName("BPF_F_MMAPABLE")] Mappable = 1u << 10,

    /// <summary><c>BPF_F_PRESERVE_ELEMS</c>: perf events are shared among processes. Linux 5.10.</summary>
    [CName("BPF_F_PRESERVE_ELEMS")] PreserveElements = 1u << 11,

    /// <summary><c>BPF_F_INNER_MAP</c>: inner maps may have other numbers of entries. Linux 5.10.</summary>
    InnerMap = 1u << 12,

    /// <summary><c>BPF_F_LINK</c>: a link registers it. Linux 6.4.</summary>
    Link = 1u << 13,

    /// <summary><c>BPF_F_PATH_FD</c>: of a path, where it begins is named. Linux 6.5.</summary>
    [CName("BPF_F_PATH_FD")] PathDescriptor = 1u << 14,

    /// <summary><c>BPF_F_VTYPE_BTF_OBJ_FD</c>: the module of the value's type is named. Linux 6.9.</summary>
    [CName("BPF_F_VTYPE_BTF_OBJ_FD")] ValueTypeObject = 1u << 15,

    /// <summary><c>BPF_F_TOKEN_FD</c>: a token allows it. Linux 6.9.</summary>
    [CName("BPF_F_TOKEN_FD")] Token = 1u << 16,

    /// <summary><c>BPF_F_SEGV_ON_FAULT</c>: a fault in an arena is a signal. Linux 6.9.</summary>
    [CName("BPF_F_SEGV_ON_FAULT")] SignalOnFault = 1u << 17,

    /// <summary><c>BPF_F_NO_USER_CONV</c>: pointers into an arena stay as they are. Linux 6.9.</summary>
    [CName("BPF_F_NO_USER_CONV")] NoUserConversion = 1u << 18,

    /// <summary><c>BPF_F_RB_OVERWRITE</c>: a full ring loses what is oldest. Since a kernel after 6.18.</summary>
    [CName("BPF_F_RB_OVERWRITE")] RingBufferOverwrite = 1u << 19,
}
