namespace UapiGen.Linux.Landlock;

/// <summary>What each version of Landlock's ABI brought (Documentation/userspace-api/landlock.rst, Linux 7.3): what a kernel that advertises it must know.</summary>
internal static class LandlockAbi
{
    /// <summary>The newest version that this table knows.</summary>
    public const int Newest = 11;

    /// <summary>The rights to files of a version.</summary>
    public static LandlockFileAccess FileAccess(int version) => version switch
    {
        >= 9 => LandlockFileAccess.All,
        >= 5 => FileAccess(9) & ~LandlockFileAccess.ResolveUnix,
        >= 3 => FileAccess(5) & ~LandlockFileAccess.IoctlDevice,
        2 => FileAccess(3) & ~LandlockFileAccess.Truncate,
        1 => FileAccess(2) & ~LandlockFileAccess.Refer,
        _ => LandlockFileAccess.None,
    };

    /// <summary>The rights to the network of a version.</summary>
    public static LandlockNetworkAccess NetworkAccess(int version) => version switch
    {
        >= 10 => LandlockNetworkAccess.All,
        >= 4 => LandlockNetworkAccess.BindTcp | LandlockNetworkAccess.ConnectTcp,
        _ => LandlockNetworkAccess.None,
    };

    /// <summary>The scopes of a version.</summary>
    public static LandlockScopes Scopes(int version) => version >= 6 ? LandlockScopes.All : LandlockScopes.None;

    /// <summary>The flags of landlock_restrict_self of a version.</summary>
    public static LandlockRestrictFlags RestrictFlags(int version) => version switch
    {
        >= 11 => LandlockRestrictFlags.All,
        >= 8 => RestrictFlags(11) & ~LandlockRestrictFlags.NoNewPrivileges,
        7 => RestrictFlags(8) & ~LandlockRestrictFlags.AllThreads,
        _ => LandlockRestrictFlags.None,
    };

    /// <summary>The flags of landlock_add_rule of a version.</summary>
    public static LandlockRuleFlags RuleFlags(int version) => version >= 10 ? LandlockRuleFlags.Quiet : LandlockRuleFlags.None;

    /// <summary>The size of the ruleset's struct of a version, in bytes.</summary>
    public static int RulesetSize(int version) => version switch
    {
        >= 10 => 48,
        >= 6 => 24,
        >= 4 => 16,
        _ => 8,
    };
}
