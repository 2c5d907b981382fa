namespace UapiGen.Linux.Bpf;

/// <summary>A kind of map: <c>enum bpf_map_type</c> (include/uapi/linux/bpf.h, Linux 7.3). EINVAL for one that the kernel does not have.</summary>
[CName("bpf_map_type")]
public enum BpfMapType : uint
{
    /// <summary><c>BPF_MAP_TYPE_UNSPEC</c>: none. Linux 3.18.</summary>
    [CName("BPF_MAP_TYPE_UNSPEC")] Unspecified = 0,

    /// <summary><c>BPF_MAP_TYPE_HASH</c>: a hash table. Linux 3.19.</summary>
    Hash = 1,

    /// <summary><c>BPF_MAP_TYPE_ARRAY</c>: an array; a key is an index of 4 bytes. Linux 3.19.</summary>
    Array = 2,

    /// <summary><c>BPF_MAP_TYPE_PROG_ARRAY</c>: programs to go on in. Linux 4.2.</summary>
    [CName("BPF_MAP_TYPE_PROG_ARRAY")] ProgramArray = 3,

    /// <summary><c>BPF_MAP_TYPE_PERF_EVENT_ARRAY</c>: perf events. Linux 4.3.</summary>
    PerfEventArray = 4,

    /// <summary><c>BPF_MAP_TYPE_PERCPU_HASH</c>: a hash table with a value for each processor. Linux 4.6.</summary>
    [CName("BPF_MAP_TYPE_PERCPU_HASH")] PerCpuHash = 5,

    /// <summary><c>BPF_MAP_TYPE_PERCPU_ARRAY</c>: an array with a value for each processor. Linux 4.6.</summary>
    [CName("BPF_MAP_TYPE_PERCPU_ARRAY")] PerCpuArray = 6,

    /// <summary><c>BPF_MAP_TYPE_STACK_TRACE</c>: stacks. Linux 4.6.</summary>
    StackTrace = 7,

    /// <summary><c>BPF_MAP_TYPE_CGROUP_ARRAY</c>: control groups. Linux 4.8.</summary>
    CgroupArray = 8,

    /// <summary><c>BPF_MAP_TYPE_LRU_HASH</c>: a hash table that forgets what was not used. Linux 4.10.</summary>
    LruHash = 9,

    /// <summary><c>BPF_MAP_TYPE_LRU_PERCPU_HASH</c>: the same with a value for each processor. Linux 4.10.</summary>
    [CName("BPF_MAP_TYPE_LRU_PERCPU_HASH")] LruPerCpuHash = 10,

    /// <summary><c>BPF_MAP_TYPE_LPM_TRIE</c>: longest prefixes. Linux 4.11.</summary>
    LpmTrie = 11,

    /// <summary><c>BPF_MAP_TYPE_ARRAY_OF_MAPS</c>: an array of maps. Linux 4.12.</summary>
    ArrayOfMaps = 12,

    /// <summary><c>BPF_MAP_TYPE_HASH_OF_MAPS</c>: a hash table of maps. Linux 4.12.</summary>
    HashOfMaps = 13,

    /// <summary><c>BPF_MAP_TYPE_DEVMAP</c>: network devices. Linux 4.14.</summary>
    [CName("BPF_MAP_TYPE_DEVMAP")] DeviceMap = 14,

    /// <summary><c>BPF_MAP_TYPE_SOCKMAP</c>: sockets. Linux 4.14.</summary>
    [CName("BPF_MAP_TYPE_SOCKMAP")] SocketMap = 15,

    /// <summary><c>BPF_MAP_TYPE_CPUMAP</c>: processors. Linux 4.15.</summary>
    [CName("BPF_MAP_TYPE_CPUMAP")] CpuMap = 16,

    /// <summary><c>BPF_MAP_TYPE_XSKMAP</c>: XDP sockets. Linux 4.18.</summary>
    [CName("BPF_MAP_TYPE_XSKMAP")] XdpSocketMap = 17,

    /// <summary><c>BPF_MAP_TYPE_SOCKHASH</c>: a hash table of sockets. Linux 4.18.</summary>
    [CName("BPF_MAP_TYPE_SOCKHASH")] SocketHash = 18,

    /// <summary><c>BPF_MAP_TYPE_CGROUP_STORAGE</c>: storage of a control group, deprecated. Linux 4.19.</summary>
    CgroupStorage = 19,

    /// <summary><c>BPF_MAP_TYPE_REUSEPORT_SOCKARRAY</c>: sockets that share a port. Linux 4.19.</summary>
    [CName("BPF_MAP_TYPE_REUSEPORT_SOCKARRAY")] ReusePortSocketArray = 20,

    /// <summary><c>BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE</c>: storage of a control group for each processor, deprecated. Linux 4.20.</summary>
    [CName("BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE")] PerCpuCgroupStorage = 21,

    /// <summary><c>BPF_MAP_TYPE_QUEUE</c>: a queue. Linux 4.20.</summary>
    Queue = 22,

    /// <summary><c>BPF_MAP_TYPE_STACK</c>: a stack. Linux 4.20.</summary>
    Stack = 23,

    /// <summary><c>BPF_MAP_TYPE_SK_STORAGE</c>: storage of a socket. Linux 5.2.</summary>
    [CName("BPF_MAP_TYPE_SK_STORAGE")] SocketStorage = 24,

    /// <summary><c>BPF_MAP_TYPE_DEVMAP_HASH</c>: a hash table of network devices. Linux 5.4.</summary>
    [CName("BPF_MAP_TYPE_DEVMAP_HASH")] DeviceMapHash = 25,

    /// <summary><c>BPF_MAP_TYPE_STRUCT_OPS</c>: functions of a kernel struct. Linux 5.6.</summary>
    StructOps = 26,

    /// <summary><c>BPF_MAP_TYPE_RINGBUF</c>: a ring that programs write to. Linux 5.8.</summary>
    [CName("BPF_MAP_TYPE_RINGBUF")] RingBuffer = 27,

    /// <summary><c>BPF_MAP_TYPE_INODE_STORAGE</c>: storage of an inode. Linux 5.10.</summary>
    InodeStorage = 28,

    /// <summary><c>BPF_MAP_TYPE_TASK_STORAGE</c>: storage of a task. Linux 5.11.</summary>
    TaskStorage = 29,

    /// <summary><c>BPF_MAP_TYPE_BLOOM_FILTER</c>: a Bloom filter. Linux 5.16.</summary>
    BloomFilter = 30,

    /// <summary><c>BPF_MAP_TYPE_USER_RINGBUF</c>: a ring that user space writes to. Linux 6.1.</summary>
    [CName("BPF_MAP_TYPE_USER_RINGBUF")] UserRingBuffer = 31,

    /// <summary><c>BPF_MAP_TYPE_CGRP_STORAGE</c>: storage of a control group. Linux 6.2.</summary>
    [CName("BPF_MAP_TYPE_CGRP_STORAGE")] CgroupLocalStorage = 32,

    /// <summary><c>BPF_MAP_TYPE_ARENA</c>: memory that is shared with user space. Linux 6.9.</summary>
    Arena = 33,

    /// <summary><c>BPF_MAP_TYPE_INSN_ARRAY</c>: instructions of a program. Since a kernel after 6.18.</summary>
    [CName("BPF_MAP_TYPE_INSN_ARRAY")] InstructionArray = 34,

    /// <summary><c>BPF_MAP_TYPE_RHASH</c>: a hash table that grows. Since a kernel after 6.18.</summary>
    [CName("BPF_MAP_TYPE_RHASH")] ResizableHash = 35,
}
