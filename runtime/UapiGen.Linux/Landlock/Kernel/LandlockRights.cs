namespace UapiGen.Linux.Landlock.Kernel;

/// <summary>What a kernel of each version of Landlock's ABI says to rights: they come without a new size of the struct, so that its size does not tell them.</summary>
internal static class LandlockRights
{
    /// <summary>The newest version of <see cref="LandlockRulesetAttr"/>.</summary>
    public const int NewestVersion = 3;

    /// <summary>The version of <see cref="LandlockRulesetAttr"/>.</summary>
    public static int StructVersion(int abi) => abi switch
    {
        < 4 => 0,
        < 6 => 1,
        < 10 => 2,
        _ => NewestVersion,
    };

    /// <summary>Judges the rights, in the kernel's order.</summary>
    /// <param name="asked">What a ruleset shall handle.</param>
    /// <param name="abi">The version of the ABI.</param>
    /// <returns>EINVAL or ENOMSG; else Success.</returns>
    public static Errno Check(in LandlockRulesetAttr asked, int abi)
    {
        if ((asked.HandledAccessFs & ~LandlockAbi.FileAccess(abi)) != 0) return Errno.EINVAL;
        if ((asked.HandledAccessNet & ~LandlockAbi.NetworkAccess(abi)) != 0) return Errno.EINVAL;

        bool isQuietWithoutHandling = (asked.QuietAccessFs & ~asked.HandledAccessFs) != 0
            || (asked.QuietAccessNet & ~asked.HandledAccessNet) != 0
            || (asked.QuietScoped & ~asked.Scoped) != 0;
        if (isQuietWithoutHandling) return Errno.EINVAL;

        return asked is { HandledAccessFs: 0, HandledAccessNet: 0, Scoped: 0 } ? Errno.ENOMSG : Errno.Success;
    }
}
