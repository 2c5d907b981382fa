namespace UapiGen.Linux.Mounts;

/// <summary>How open_tree_attr(2) opens a mount: <c>OPEN_TREE_*</c> (include/uapi/linux/mount.h, Linux 7.3) and <c>AT_RECURSIVE</c>. The descriptor is always closed on execve.</summary>
[Flags]
[CPrefix("OPEN_TREE_")]
public enum OpenTreeFlags : uint
{
    /// <summary>The mount itself, as a path.</summary>
    [NotInC] None = 0,

    /// <summary><c>OPEN_TREE_CLONE</c>: a copy, which is mounted nowhere yet and goes away with the descriptor unless move_mount(2) attaches it.</summary>
    Clone = 1,

    /// <summary><c>OPEN_TREE_NAMESPACE</c>: a new mount namespace with a copy as its root; the descriptor is the namespace's. Linux 7.0.</summary>
    Namespace = 2,

    /// <summary><c>AT_RECURSIVE</c>: with what is mounted beneath. Only of a copy.</summary>
    [CName("AT_RECURSIVE")] Recursive = 0x8000,
}
