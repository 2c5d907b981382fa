namespace UapiGen.Linux.Mounts;

/// <summary>Kinds of namespaces: <c>enum ns_type</c> (include/uapi/linux/nsfs.h, Linux 7.3), the numbers of <c>CLONE_NEW*</c>.</summary>
[Flags]
[CName("ns_type")]
public enum NamespaceKinds : uint
{
    /// <summary>Of a request: every kind.</summary>
    [NotInC] Any = 0,

    /// <summary><c>TIME_NS</c>: the offsets of clocks.</summary>
    [CName("TIME_NS")] Time = 1 << 7,

    /// <summary><c>MNT_NS</c>: mounts.</summary>
    [CName("MNT_NS")] Mount = 1 << 17,

    /// <summary><c>CGROUP_NS</c>: the root of the control groups.</summary>
    [CName("CGROUP_NS")] Cgroup = 1 << 25,

    /// <summary><c>UTS_NS</c>: the names of host and domain.</summary>
    [CName("UTS_NS")] Uts = 1 << 26,

    /// <summary><c>IPC_NS</c>: System V IPC and message queues.</summary>
    [CName("IPC_NS")] Ipc = 1 << 27,

    /// <summary><c>USER_NS</c>: users, groups and capabilities.</summary>
    [CName("USER_NS")] User = 1 << 28,

    /// <summary><c>PID_NS</c>: process ids.</summary>
    [CName("PID_NS")] Process = 1 << 29,

    /// <summary><c>NET_NS</c>: the network.</summary>
    [CName("NET_NS")] Network = 1 << 30,

    /// <summary><c>NS_ALL</c> (kernel/nstree.c): a listns(2) with any other bit fails with EOPNOTSUPP.</summary>
    [NotInC] All = Time | Mount | Cgroup | Uts | Ipc | User | Process | Network,
}
