namespace UapiGen.Linux.Landlock;

/// <summary>What a rule does besides allowing, <c>LANDLOCK_ADD_RULE_*</c> (include/uapi/linux/landlock.h, Linux 7.3).</summary>
[Flags]
[CPrefix("LANDLOCK_ADD_RULE_")]
public enum LandlockRuleFlags : uint
{
    /// <summary>Nothing.</summary>
    [NotInC] None = 0,

    /// <summary><c>LANDLOCK_ADD_RULE_QUIET</c>: denials here are not logged, for the rights that the ruleset names quiet. Landlock ABI 10, Linux 7.2.</summary>
    Quiet = 1U << 0,
}
