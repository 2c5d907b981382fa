namespace UapiGen.Linux.Landlock;

/// <summary>What a domain can be cut off from outside it, <c>LANDLOCK_SCOPE_*</c> (include/uapi/linux/landlock.h, Linux 7.3). Landlock ABI 6, Linux 6.12.</summary>
[Flags]
[CPrefix("LANDLOCK_SCOPE_")]
public enum LandlockScopes : ulong
{
    /// <summary>Nothing.</summary>
    [NotInC] None = 0,

    /// <summary><c>LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET</c>: abstract UNIX sockets that a process outside made.</summary>
    AbstractUnixSocket = 1UL << 0,

    /// <summary><c>LANDLOCK_SCOPE_SIGNAL</c>: signals to processes outside.</summary>
    Signal = 1UL << 1,

    /// <summary><c>LANDLOCK_MASK_SCOPE</c> of Linux 7.3.</summary>
    [NotInC] All = AbstractUnixSocket | Signal,
}
