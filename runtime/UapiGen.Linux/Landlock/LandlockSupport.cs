namespace UapiGen.Linux.Landlock;

/// <summary>
/// What Landlock can do on the running kernel, asked of it once in a process. The version that the kernel advertises is not taken for granted: there are kernels that advertise
/// one and lack a part of it, or have more, carried back; so each right and flag is tried, on rulesets that nobody enforces.
/// </summary>
public sealed class LandlockSupport
{
    private static LandlockSupport? s_current;

    internal LandlockSupport(Errno unavailable) => Unavailable = unavailable;

    /// <summary>The running kernel's.</summary>
    public static LandlockSupport Current => s_current ??= LandlockProbe.Run();

    /// <summary>Whether Landlock is there.</summary>
    public bool IsAvailable => Unavailable == Errno.Success;

    /// <summary>
    /// Why Landlock is not there: ENOSYS (Linux before 5.13, or built without), EOPNOTSUPP (not among the security modules that were booted), EPERM (a sandbox forbids it); else Success.
    /// </summary>
    public Errno Unavailable { get; }

    /// <summary>The ABI version that the kernel advertises; 0 without Landlock.</summary>
    public int AdvertisedAbiVersion { get; internal init; }

    /// <summary>The ABI version, verified: all that it and the ones before it brought is there. Never above the advertised one; compare by "at least".</summary>
    public int AbiVersion { get; internal init; }

    /// <summary>The mask of errata that the kernel has fixed, bit n-1 for erratum n; 0 where it cannot be asked (before Landlock ABI 7).</summary>
    public uint Errata { get; internal init; }

    /// <summary>The rights to files that can be handled.</summary>
    public LandlockFileAccess FileAccess { get; internal init; }

    /// <summary>The rights to the network that can be handled.</summary>
    public LandlockNetworkAccess NetworkAccess { get; internal init; }

    /// <summary>The scopes that can be handled.</summary>
    public LandlockScopes Scopes { get; internal init; }

    /// <summary>The ways to enforce a ruleset.</summary>
    public LandlockRestrictFlags RestrictFlags { get; internal init; }

    /// <summary>What rules can do besides allowing.</summary>
    public LandlockRuleFlags RuleFlags { get; internal init; }

    /// <summary>The size of the kernel's own <see cref="LandlockRulesetAttr"/> in bytes, as far as we know the struct.</summary>
    public int RulesetSize { get; internal init; }

    internal KernelStruct<LandlockRulesetAttr>? Kernel => !IsAvailable ? null : field ??= new(
        RulesetSize,
        FileField(nameof(LandlockRulesetAttr.HandledAccessFs)) with { Effect = LandlockEffects.OfFiles },
        NetworkField(nameof(LandlockRulesetAttr.HandledAccessNet)) with { Effect = LandlockEffects.NotRestricted },
        ScopeField(nameof(LandlockRulesetAttr.Scoped)) with { Effect = LandlockEffects.NotRestricted },
        FileField(nameof(LandlockRulesetAttr.QuietAccessFs)) with { Effect = LandlockEffects.Logged },
        NetworkField(nameof(LandlockRulesetAttr.QuietAccessNet)) with { Effect = LandlockEffects.Logged },
        ScopeField(nameof(LandlockRulesetAttr.QuietScoped)) with { Effect = LandlockEffects.Logged });

    private KernelField FileField(string name) => new(name, (ulong)FileAccess) { Describe = FlagNames.Of<LandlockFileAccess> };

    private KernelField NetworkField(string name) => new(name, (ulong)NetworkAccess) { Describe = FlagNames.Of<LandlockNetworkAccess> };

    private KernelField ScopeField(string name) => new(name, (ulong)Scopes) { Describe = FlagNames.Of<LandlockScopes> };
}
