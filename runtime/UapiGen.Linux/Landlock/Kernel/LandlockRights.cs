namespace UapiGen.Linux.Landlock.Kernel;

/// <summary>
/// What each version of Landlock's ABI knows (Documentation/userspace-api/landlock.rst, Linux 7.3). Rights come without a new size of the struct, so that
/// its size does not tell them.
/// </summary>
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
        if ((asked.HandledAccessFs & ~Files(abi)) != 0) return Errno.EINVAL;
        if ((asked.HandledAccessNet & ~Network(abi)) != 0) return Errno.EINVAL;

        bool isQuietWithoutHandling = (asked.QuietAccessFs & ~asked.HandledAccessFs) != 0
            || (asked.QuietAccessNet & ~asked.HandledAccessNet) != 0
            || (asked.QuietScoped & ~asked.Scoped) != 0;
        if (isQuietWithoutHandling) return Errno.EINVAL;

        return asked is { HandledAccessFs: 0, HandledAccessNet: 0, Scoped: 0 } ? Errno.ENOMSG : Errno.Success;
    }

    private static LandlockFileAccess Files(int abi) => abi switch
    {
        1 => LandlockFileAccess.Refer - 1,
        2 => LandlockFileAccess.Truncate - 1,
        < 5 => LandlockFileAccess.IoctlDevice - 1,
        < 9 => LandlockFileAccess.ResolveUnix - 1,
        _ => LandlockFileAccess.All,
    };

    private static LandlockNetworkAccess Network(int abi) =>
        abi < 10 ? LandlockNetworkAccess.BindTcp | LandlockNetworkAccess.ConnectTcp : LandlockNetworkAccess.All;
}
