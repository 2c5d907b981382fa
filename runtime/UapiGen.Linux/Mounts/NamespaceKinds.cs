namespace UapiGen.Linux.Mounts;

/// <summary>Kinds of namespaces: <c>enum ns_type</c> (include/uapi/linux/nsfs.h, Linux 7.3), the numbers of <c>CLONE_NEW*</c>.</summary>
[Flags]
public enum NamespaceKinds : uint
{
    /// <summary>Of a request: every kind.</summary>
    Any = 0,

    /// <summary><c>TIME_NS</c>: the offsets of clocks.</summary>
    Time = 1 << 7,

    /// <summary><c>MNT_NS</c>: mounts.</summary>
    Mount = 1 << 17,

    /// <summary><c>CGROUP_NS</c>: the root of the control groups.</summary>
    Cgroup = 1 << 25,

    /// <summary><c>UTS_NS</c>: the names of host and domain.</summary>
    Uts = 1 << 26,

    /// <summary><c>IPC_NS</c>: System V IPC and message queues.</summary>
    Ipc = 1 << 27,

    /// <summary><c>USER_NS</c>: users, groups and capabilities.</summary>
    User = 1 << 28,

    /// <summary><c>PID_NS</c>: process ids.</summary>
    Process = 1 << 29,

    /// <summary><c>NET_NS</c>: the network.</summary>
    Network = 1 << 30,

    /// <summary><c>NS_ALL</c> (kernel/nstree.c): a listns(2) with any other bit fails with EOPNOTSUPP.</summary>
    All = Time | Mount | Cgroup | Uts | Ipc | User | Process | Network,
}
