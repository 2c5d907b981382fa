namespace UapiGen.Linux;

/// <summary>How a call takes its path: those <c>AT_*</c> (include/uapi/linux/fcntl.h) that the calls here know.</summary>
[Flags]
internal enum PathFlags : uint
{
    /// <summary>Links are followed, automounts mounted.</summary>
    None = 0,

    /// <summary><c>AT_SYMLINK_NOFOLLOW</c>: a link that the path ends in is not followed.</summary>
    NoFollow = 0x100,

    /// <summary><c>AT_NO_AUTOMOUNT</c>: an automount that the path ends in is not mounted.</summary>
    NoAutomount = 0x800,

    /// <summary><c>AT_EMPTY_PATH</c>: an empty path means the descriptor itself.</summary>
    EmptyPath = 0x1000,

    /// <summary><c>AT_RECURSIVE</c>: what is mounted beneath, too.</summary>
    Recursive = 0x8000,
}
