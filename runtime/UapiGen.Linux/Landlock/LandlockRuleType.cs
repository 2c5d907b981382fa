namespace UapiGen.Linux.Landlock;

/// <summary>What a rule is about, <c>enum landlock_rule_type</c> (include/uapi/linux/landlock.h, Linux 7.3).</summary>
[CName("landlock_rule_type")]
[CPrefix("LANDLOCK_RULE_")]
public enum LandlockRuleType : uint
{
    /// <summary><c>LANDLOCK_RULE_PATH_BENEATH</c>: <see cref="LandlockPathBeneathAttr"/>.</summary>
    PathBeneath = 1,

    /// <summary><c>LANDLOCK_RULE_NET_PORT</c>: <see cref="LandlockNetPortAttr"/>. Landlock ABI 4, Linux 6.7.</summary>
    NetPort = 2,
}
