namespace UapiGen.Linux.Landlock;

/// <summary>The three bare calls of Landlock (security/landlock/syscalls.c), and the two queries of the first.</summary>
internal static unsafe class LandlockCalls
{
    /// <summary><c>LANDLOCK_CREATE_RULESET_VERSION</c>.</summary>
    public const uint Version = 1U << 0;

    /// <summary><c>LANDLOCK_CREATE_RULESET_ERRATA</c>.</summary>
    public const uint Errata = 1U << 1;

    /// <summary>A number that is no descriptor. It is not -1: with one set of flags landlock_restrict_self takes that for "no ruleset" and succeeds.</summary>
    public const int NoDescriptor = -2;

    /// <summary>Makes a ruleset.</summary>
    public static SyscallResult Create(ref LandlockRulesetAttr attr, int size)
    {
        // The struct is the caller's local and stays pinned for the call, which only reads it.
        fixed (LandlockRulesetAttr* pinned = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockCreateRuleset), (nuint)pinned, (nuint)size, 0);
    }

    /// <summary>Asks for the ABI version or the errata: no struct, size 0, a flag.</summary>
    public static SyscallResult Query(uint flag) => LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockCreateRuleset), 0, 0, flag);

    /// <summary>Adds a rule.</summary>
    public static Errno AddRule<T>(int ruleset, LandlockRuleType type, in T attr, LandlockRuleFlags flags)
        where T : unmanaged
    {
        // As above.
        fixed (T* pinned = &attr)
            return LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockAddRule), (nuint)ruleset, (nuint)type, (nuint)pinned, (nuint)flags).Error;
    }

    /// <summary>Enforces a ruleset.</summary>
    public static Errno RestrictSelf(int ruleset, LandlockRestrictFlags flags) =>
        LinuxCall.Syscall(SyscallNumber.Here(SyscallName.LandlockRestrictSelf), (nuint)ruleset, (nuint)flags).Error;
}
