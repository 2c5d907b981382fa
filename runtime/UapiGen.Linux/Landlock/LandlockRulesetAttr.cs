namespace UapiGen.Linux.Landlock;

/// <summary>
/// <c>struct landlock_ruleset_attr</c> of landlock_create_ruleset(2) (include/uapi/linux/landlock.h, security/landlock/syscalls.c, Linux 7.3): what a ruleset handles, that
/// is, denies unless a rule allows it. Four sizes: 8 (Linux 5.13), 16 (6.7), 24 (6.12) and 48 (7.2); the kernel publishes no constants for them.
/// </summary>
[UapiStruct("landlock_ruleset_attr", Null = NullStruct.Reject, NullError = Errno.EFAULT)]
public partial struct LandlockRulesetAttr
{
    /// <summary>The rights to files that are handled. Offset 0, 8 bytes.</summary>
    [KnownBits(LandlockFileAccess.All)] public LandlockFileAccess HandledAccessFs;

    /// <summary>The rights to the network that are handled. Offset 8, 8 bytes; Landlock ABI 4.</summary>
    [Since(1), KnownBits(LandlockNetworkAccess.All)] public LandlockNetworkAccess HandledAccessNet;

    /// <summary>What no longer reaches beyond the domain. Offset 16, 8 bytes; Landlock ABI 6.</summary>
    [Since(2), KnownBits(LandlockScopes.All)] public LandlockScopes Scoped;

    /// <summary>The rights to files whose denial is not logged below a quiet rule: a subset of <see cref="HandledAccessFs"/>, else EINVAL. Offset 24, 8 bytes; Landlock ABI 10.</summary>
    [Since(3), KnownBits(LandlockFileAccess.All)] public LandlockFileAccess QuietAccessFs;

    /// <summary>The rights to the network whose denial is not logged at a quiet rule: a subset of <see cref="HandledAccessNet"/>, else EINVAL. Offset 32, 8 bytes; Landlock ABI 10.</summary>
    [Since(3), KnownBits(LandlockNetworkAccess.All)] public LandlockNetworkAccess QuietAccessNet;

    /// <summary>The scopes whose denial is not logged: a subset of <see cref="Scoped"/>, else EINVAL. Offset 40, 8 bytes; Landlock ABI 10.</summary>
    [Since(3), KnownBits(LandlockScopes.All)] public LandlockScopes QuietScoped;
}
