namespace UapiGen.Linux.Landlock.Kernel;

/// <summary>What landlock_create_ruleset(2) is asked by its flags, instead of making a ruleset (include/uapi/linux/landlock.h, Linux 7.3).</summary>
public enum LandlockQuestion
{
    /// <summary>Nothing: a ruleset is to be made.</summary>
    None = 0,

    /// <summary><c>LANDLOCK_CREATE_RULESET_VERSION</c>: the version of the ABI. Since the beginning, Linux 5.13.</summary>
    Version = 1,

    /// <summary><c>LANDLOCK_CREATE_RULESET_ERRATA</c>: a mask of the faults that were mended.</summary>
    Errata = 2,
}
