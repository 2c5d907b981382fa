using System.Numerics;

namespace UapiGen.Linux.Landlock;

/// <summary>Finds out what Landlock can do: by its query, and by rulesets that are made and closed again. Nothing is enforced.</summary>
internal static class LandlockProbe
{
    /// <summary>Asks the running kernel.</summary>
    public static LandlockSupport Run()
    {
        SyscallResult advertised = LandlockCalls.Query(LandlockCalls.Version);
        if (advertised.Error != Errno.Success) return new(advertised.Error);

        LandlockFileAccess files = (LandlockFileAccess)Known((ulong)LandlockFileAccess.All, bits => new() { HandledAccessFs = (LandlockFileAccess)bits });
        LandlockNetworkAccess network = (LandlockNetworkAccess)Known((ulong)LandlockNetworkAccess.All, bits => new() { HandledAccessNet = (LandlockNetworkAccess)bits });
        LandlockScopes scopes = (LandlockScopes)Known((ulong)LandlockScopes.All, bits => new() { Scoped = (LandlockScopes)bits });
        LandlockRestrictFlags restrict = KnownRestrictFlags();
        LandlockRuleFlags rules = KnowsQuiet() ? LandlockRuleFlags.Quiet : LandlockRuleFlags.None;
        int size = RulesetSize();

        bool Has(int version) => (LandlockAbi.FileAccess(version) & ~files) == 0 && (LandlockAbi.NetworkAccess(version) & ~network) == 0
            && (LandlockAbi.Scopes(version) & ~scopes) == 0 && (LandlockAbi.RestrictFlags(version) & ~restrict) == 0
            && (LandlockAbi.RuleFlags(version) & ~rules) == 0 && LandlockAbi.RulesetSize(version) <= size;

        return new(Errno.Success)
        {
            AdvertisedAbiVersion = (int)advertised.Value,
            AbiVersion = Enumerable.Range(1, (int)advertised.Value).TakeWhile(Has).LastOrDefault(),
            Errata = LandlockCalls.Query(LandlockCalls.Errata) is { Error: Errno.Success } errata ? (uint)errata.Value : 0,
            FileAccess = files,
            NetworkAccess = network,
            Scopes = scopes,
            RestrictFlags = restrict,
            RuleFlags = rules,
            RulesetSize = size,
        };
    }

    /// <summary>The bits of which a ruleset can be made: all at once, and else one by one.</summary>
    private static ulong Known(ulong all, Func<ulong, LandlockRulesetAttr> ruleset)
    {
        if (Takes(ruleset(all))) return all;

        ulong known = 0;
        for (ulong left = all; left != 0; left &= left - 1)
        {
            ulong bit = 1UL << BitOperations.TrailingZeroCount(left);
            if (Takes(ruleset(bit))) known |= bit;
        }
        return known;
    }

    private static bool Takes(LandlockRulesetAttr attr)
    {
        SyscallResult made = LandlockCalls.Create(ref attr, LandlockRulesetAttr.Ksize);
        return made.Error == Errno.Success && LinuxCall.Close((int)made.Value) == Errno.Success;
    }

    /// <summary>
    /// Before Linux 7.3 the right to restrict oneself is asked for before the flags are looked at: who has neither CAP_SYS_ADMIN nor no_new_privs learns nothing but EPERM. So a thread
    /// asks that has no_new_privs and ends.
    /// </summary>
    private static LandlockRestrictFlags KnownRestrictFlags()
    {
        if (LandlockCalls.RestrictSelf(LandlockCalls.NoDescriptor, LandlockRestrictFlags.None) != Errno.EPERM) return AskRestrictFlags();

        LandlockRestrictFlags known = LandlockRestrictFlags.None;
        Thread thread = new(() =>
        {
            if (NoNewPrivileges.Set() == Errno.Success) known = AskRestrictFlags();
        });
        thread.Start();
        thread.Join();
        return known;
    }

    /// <summary>An unknown flag is EINVAL, and a known one without a ruleset EBADF: nothing can be enforced.</summary>
    private static LandlockRestrictFlags AskRestrictFlags()
    {
        LandlockRestrictFlags known = LandlockRestrictFlags.None;
        for (uint left = (uint)LandlockRestrictFlags.All; left != 0; left &= left - 1)
        {
            LandlockRestrictFlags flag = (LandlockRestrictFlags)(1U << BitOperations.TrailingZeroCount(left));
            if (LandlockCalls.RestrictSelf(LandlockCalls.NoDescriptor, flag) == Errno.EBADF) known |= flag;
        }
        return known;
    }

    /// <summary>As above: EINVAL for an unknown flag, EBADF for a known one.</summary>
    private static bool KnowsQuiet() =>
        LandlockCalls.AddRule(LandlockCalls.NoDescriptor, LandlockRuleType.PathBeneath, default(LandlockPathBeneathAttr), LandlockRuleFlags.Quiet) == Errno.EBADF;

    /// <summary>A struct of all ones is E2BIG where the kernel's is smaller, and EINVAL where it is not: no kernel knows all bits.</summary>
    private static int RulesetSize()
    {
        LandlockRulesetAttr ones = default;
        ones.HandledAccessFs = ones.QuietAccessFs = (LandlockFileAccess)ulong.MaxValue;
        ones.HandledAccessNet = ones.QuietAccessNet = (LandlockNetworkAccess)ulong.MaxValue;
        ones.Scoped = ones.QuietScoped = (LandlockScopes)ulong.MaxValue;

        int known = LandlockRulesetAttr.SizeVer0;
        foreach (int size in (ReadOnlySpan<int>)[LandlockRulesetAttr.SizeVer1, LandlockRulesetAttr.SizeVer2, LandlockRulesetAttr.SizeVer3])
        {
            if (LandlockCalls.Create(ref ones, size).Error == Errno.EINVAL) known = size;
        }
        return known;
    }
}
