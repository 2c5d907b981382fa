namespace UapiGen.Linux.Landlock;

/// <summary>Puts a sandbox's ruleset together and enforces it, in the order that the kernel wants: the ruleset, its rules, no_new_privs, the enforcement.</summary>
/// <param name="support">What this kernel can do.</param>
/// <param name="policy">What of the ruleset the caller can do without.</param>
/// <param name="required">What it cannot.</param>
/// <param name="requiredFlags">The ways to enforce that it cannot do without.</param>
internal sealed class LandlockEnforcement(
    LandlockSupport support, RequestPolicy<LandlockRulesetAttr> policy, LandlockRulesetAttr required, LandlockRestrictFlags requiredFlags)
{
    private const string RulesetStruct = "landlock_ruleset_attr";

    private const LandlockFileAccess OfFilesOnly = LandlockFileAccess.Execute | LandlockFileAccess.WriteFile | LandlockFileAccess.ReadFile
        | LandlockFileAccess.Truncate | LandlockFileAccess.IoctlDevice | LandlockFileAccess.ResolveUnix;

    private readonly List<UnknownPart> _dropped = [];

    /// <summary>Enforces a sandbox.</summary>
    public LandlockOutcome Run(LandlockRulesetAttr asked, List<LandlockFileRule> files, List<LandlockPortRule> ports, LandlockRestrictFlags flags)
    {
        asked.HandledAccessFs |= required.HandledAccessFs;
        asked.HandledAccessNet |= required.HandledAccessNet;
        asked.Scoped |= required.Scoped;
        KeepSignalsOfTheRuntime(ref asked, flags);

        Negotiated<LandlockRuleset> made = LandlockRuleset.Create(asked, policy);
        if (made.Error != Errno.Success && MayGoWithout(made)) return NotEnforced(asked, LandlockCreateRequest.Explain(made.Error) ?? "");
        using LandlockRuleset ruleset = made.Value;
        _dropped.AddRange(made.Dropped);

        LandlockRulesetAttr handled = ruleset.Attributes;
        foreach (LandlockFileRule rule in files) Allow(ruleset, rule, handled.HandledAccessFs);
        foreach (LandlockPortRule rule in ports)
        {
            if ((rule.Access & handled.HandledAccessNet) != 0) ruleset.AllowPort(rule.Port, rule.Access & handled.HandledAccessNet);
        }
        Restrict(ruleset, flags);
        return new(isEnforced: true, handled, _dropped);
    }

    /// <summary>
    /// The runtime signals its threads to stop for the collector. Where erratum 2 is not fixed, a thread inside cannot signal one outside, though both are of this process.
    /// </summary>
    private void KeepSignalsOfTheRuntime(ref LandlockRulesetAttr asked, LandlockRestrictFlags flags)
    {
        const uint erratum2 = 1U << 1;
        bool splits = (flags & support.RestrictFlags & LandlockRestrictFlags.AllThreads) == 0;
        if (!splits || (asked.Scoped & support.Scopes & LandlockScopes.Signal) == 0 || (support.Errata & erratum2) != 0) return;

        UnknownPart part = Part(nameof(LandlockRulesetAttr.Scoped), (ulong)LandlockScopes.Signal, nameof(LandlockScopes.Signal))
            with { Effect = "left out: without the fix of Landlock's erratum 2 the runtime could not signal its own threads" };
        if ((required.Scoped & LandlockScopes.Signal) != 0) throw UapiException.ForCall("landlock_create_ruleset", Errno.EINVAL, part.ToString());
        asked.Scoped &= ~LandlockScopes.Signal;
        _dropped.Add(part);
    }

    /// <summary>Whether a kernel without Landlock, or with nothing of what was asked for, is a kernel that the caller puts up with.</summary>
    private bool MayGoWithout(Negotiated<LandlockRuleset> made) =>
        made.Error is Errno.ENOSYS or Errno.EOPNOTSUPP or Errno.EPERM or Errno.ENOMSG && made.Refused.Count == 0 && requiredFlags == 0
        && required.HandledAccessFs == 0 && required.HandledAccessNet == 0 && required.Scoped == 0;

    private LandlockOutcome NotEnforced(LandlockRulesetAttr asked, string why)
    {
        _dropped.Add(Part(nameof(asked.HandledAccessFs), (ulong)asked.HandledAccessFs, FlagNames.Of<LandlockFileAccess>((ulong)asked.HandledAccessFs)) with { Effect = why });
        _dropped.Add(Part(nameof(asked.HandledAccessNet), (ulong)asked.HandledAccessNet, FlagNames.Of<LandlockNetworkAccess>((ulong)asked.HandledAccessNet)) with { Effect = why });
        _dropped.Add(Part(nameof(asked.Scoped), (ulong)asked.Scoped, FlagNames.Of<LandlockScopes>((ulong)asked.Scoped)) with { Effect = why });
        _dropped.RemoveAll(part => part.Bits == 0);
        return new(isEnforced: false, default, _dropped);
    }

    private static void Allow(LandlockRuleset ruleset, LandlockFileRule rule, LandlockFileAccess handled)
    {
        LandlockFileAccess access = rule.Access & handled;
        if (access == 0) return;

        // What is no directory takes no rights of directories, and only the kernel can say which it is without a race.
        Errno error = ruleset.TryAllowBeneath(rule.File, access);
        if (error == Errno.EINVAL && (access & OfFilesOnly) is not 0 and LandlockFileAccess ofFiles && ofFiles != access)
            error = ruleset.TryAllowBeneath(rule.File, ofFiles);
        if (error != Errno.Success) throw UapiException.ForCall("landlock_add_rule", error, $"'{rule.Path}' cannot be allowed {access}");
    }

    private void Restrict(LandlockRuleset ruleset, LandlockRestrictFlags flags)
    {
        LandlockRestrictFlags known = flags & support.RestrictFlags;
        LandlockRestrictFlags unknown = flags & ~known;
        if ((unknown & requiredFlags) != 0)
            throw UapiException.ForCall("landlock_restrict_self", Errno.EINVAL, $"this kernel ({KernelRelease.Current}) does not know {unknown & requiredFlags}; do without, or require a newer kernel");

        // Newer kernels set no_new_privs together with the ruleset, on the other threads too; older ones want it before.
        known |= support.RestrictFlags & LandlockRestrictFlags.NoNewPrivileges;
        Errno error = (known & LandlockRestrictFlags.NoNewPrivileges) != 0 ? Errno.Success : NoNewPrivileges.Set();
        if (error != Errno.Success) throw UapiException.ForCall("prctl", error, "no_new_privs cannot be set, and Landlock needs it");

        error = ruleset.TryRestrictSelf(known);
        if (error != Errno.Success)
            throw UapiException.ForCall("landlock_restrict_self", error, error == Errno.E2BIG ? "this thread enforces 16 rulesets already, the most that there can be" : null);
        if (unknown != 0) _dropped.Add(new()
        {
            Struct = "landlock_restrict_self", Field = "flags", Bits = (ulong)unknown, Names = FlagNames.Of<LandlockRestrictFlags>((ulong)unknown),
            Effect = (unknown & LandlockRestrictFlags.AllThreads) != 0 ? "only the calling thread, and what it starts from now on, is restricted" : "",
        });
    }

    private static UnknownPart Part(string field, ulong bits, string names) =>
        new() { Struct = RulesetStruct, Field = field, Bits = bits, Names = names };
}
