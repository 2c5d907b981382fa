namespace UapiGen.Serve;

/// <summary>The kinds of namespaces that a call can depend on (namespaces(7)).</summary>
public enum NamespaceKind
{
    /// <summary>Users, groups and capabilities.</summary>
    User,

    /// <summary>The numbers of processes and threads.</summary>
    Pid,

    /// <summary>Mounts.</summary>
    Mount,

    /// <summary>Control groups.</summary>
    Cgroup,
}
