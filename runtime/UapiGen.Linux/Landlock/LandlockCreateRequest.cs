namespace UapiGen.Linux.Landlock;

/// <summary>landlock_create_ruleset(2) as it is negotiated.</summary>
internal readonly struct LandlockCreateRequest : IKernelCall<LandlockRulesetAttr>
{
    /// <inheritdoc/>
    public static string Name => "landlock_create_ruleset";

    /// <inheritdoc/>
    public SyscallResult Invoke(ref LandlockRulesetAttr request, int size) => LandlockCalls.Create(ref request, size);

    /// <inheritdoc/>
    public KernelStruct<LandlockRulesetAttr>? Probe() => LandlockSupport.Current.Kernel;

    /// <inheritdoc/>
    public static string? Explain(Errno error) => error switch
    {
        Errno.EINVAL => "a quiet right is not handled: QuietAccessFs, QuietAccessNet and QuietScoped must be subsets of what the ruleset handles",
        Errno.ENOMSG => "the ruleset handles nothing, so it would restrict nothing",
        Errno.ENOSYS => "this kernel has no Landlock: it came with Linux 5.13 and CONFIG_SECURITY_LANDLOCK, or a sandbox hides it",
        Errno.EOPNOTSUPP => "Landlock is not among the security modules that this kernel was booted with; add it to the lsm= parameter",
        Errno.EPERM => "a sandbox forbids Landlock",
        _ => null,
    };
}
