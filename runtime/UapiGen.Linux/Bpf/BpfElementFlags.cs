namespace UapiGen.Linux.Bpf;

/// <summary>How an entry of a map is written or looked up: <c>BPF_ANY</c> and its kin (include/uapi/linux/bpf.h, Linux 7.3).</summary>
[Flags]
[CPrefix("BPF_F_")]
public enum BpfElementFlags : ulong
{
    /// <summary><c>BPF_ANY</c>: it is made or replaced.</summary>
    [CName("BPF_ANY")] Any = 0,

    /// <summary><c>BPF_NOEXIST</c>: it is made; EEXIST where it is there.</summary>
    [CName("BPF_NOEXIST")] Create = 1,

    /// <summary><c>BPF_EXIST</c>: it is replaced; ENOENT where it is not there.</summary>
    [CName("BPF_EXIST")] Replace = 2,

    /// <summary><c>BPF_F_LOCK</c>: under the spin lock in the value. Linux 5.1.</summary>
    Lock = 4,

    /// <summary><c>BPF_F_CPU</c>: of one processor, which the upper half names. Since a kernel after 6.18.</summary>
    [CName("BPF_F_CPU")] OneCpu = 8,

    /// <summary><c>BPF_F_ALL_CPUS</c>: the same for all processors. Since a kernel after 6.18.</summary>
    AllCpus = 16,
}
