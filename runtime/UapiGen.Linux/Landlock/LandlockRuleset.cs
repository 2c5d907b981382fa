using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Landlock;

/// <summary>
/// A Landlock ruleset (security/landlock/syscalls.c, Linux 7.3; since Linux 5.13): what it handles is denied unless a rule allows it, once a thread enforces it.
/// <see cref="LandlockSandbox"/> puts one together by best effort.
/// </summary>
public sealed class LandlockRuleset : SafeHandleMinusOneIsInvalid
{
    // Every descriptor of a ruleset is one that the kernel marked to be closed on exec.
    private LandlockRuleset(nint descriptor, in LandlockRulesetAttr attr)
        : base(ownsHandle: true)
    {
        SetHandle(descriptor);
        Attributes = attr;
    }

    /// <summary>What the ruleset handles: what was asked for, without what was dropped.</summary>
    public LandlockRulesetAttr Attributes { get; }

    /// <summary>landlock_create_ruleset(2): makes a ruleset that handles all that is asked for.</summary>
    /// <param name="attr">What it handles.</param>
    /// <exception cref="UapiException">
    /// The kernel refused: E2BIG, EINVAL (it does not know some right, which the message names; or a quiet right is not handled), ENOMSG (nothing is handled), ENOSYS and EOPNOTSUPP
    /// (no Landlock), EPERM (a sandbox forbids it), EMFILE.
    /// </exception>
    public static LandlockRuleset Create(LandlockRulesetAttr attr) => Create(attr, RequestPolicies.Strict<LandlockRulesetAttr>()).Value;

    /// <summary>landlock_create_ruleset(2): makes a ruleset, without what this kernel does not know, as far as the caller can do without.</summary>
    /// <param name="attr">What it is to handle.</param>
    /// <param name="policy">What the caller can do without.</param>
    /// <returns>The ruleset and what was dropped; or the error, as of <see cref="Create(LandlockRulesetAttr)"/>, and what is not known.</returns>
    public static Negotiated<LandlockRuleset> Create(LandlockRulesetAttr attr, RequestPolicy<LandlockRulesetAttr> policy)
    {
        LandlockCreateRequest call = default;
        Negotiated<long> made = Negotiation.Call(ref call, ref attr, policy);
        return made.With(new LandlockRuleset(made.Error == Errno.Success ? (nint)made.Value : -1, in attr));
    }

    /// <summary>landlock_add_rule(2): allows rights to a file, or to all beneath a directory.</summary>
    /// <param name="file">The file or directory, best opened with O_PATH.</param>
    /// <param name="access">The rights. They must be handled, and fit a file if it is no directory.</param>
    /// <param name="flags">What the rule does besides.</param>
    /// <exception cref="UapiException">The kernel refused; see <see cref="TryAllowBeneath"/>.</exception>
    public void AllowBeneath(SafeHandle file, LandlockFileAccess access, LandlockRuleFlags flags = LandlockRuleFlags.None) =>
        ThrowUnless(TryAllowBeneath(file, access, flags));

    /// <summary>landlock_add_rule(2): allows rights to a TCP or UDP port.</summary>
    /// <param name="port">The port; 0 stands for any that the kernel picks when a socket is bound.</param>
    /// <param name="access">The rights. They must be handled.</param>
    /// <param name="flags">What the rule does besides.</param>
    /// <exception cref="UapiException">The kernel refused; see <see cref="TryAllowPort"/>.</exception>
    public void AllowPort(ushort port, LandlockNetworkAccess access, LandlockRuleFlags flags = LandlockRuleFlags.None) =>
        ThrowUnless(TryAllowPort(port, access, flags));

    /// <summary><see cref="AllowBeneath"/>, without an exception for what the kernel refuses.</summary>
    /// <param name="file">The file or directory, best opened with O_PATH.</param>
    /// <param name="access">The rights.</param>
    /// <param name="flags">What the rule does besides.</param>
    /// <returns>
    /// Success; EINVAL (a right that the ruleset does not handle, one of directories for a file, or a flag that is not known or has nothing to be quiet about), ENOMSG (no right),
    /// EBADF and EBADFD (no file, or one that has no place in a hierarchy: a socket, a pipe).
    /// </returns>
    public Errno TryAllowBeneath(SafeHandle file, LandlockFileAccess access, LandlockRuleFlags flags = LandlockRuleFlags.None)
    {
        ArgumentNullException.ThrowIfNull(file);
        using HeldDescriptor parent = new(file, LandlockCalls.NoDescriptor);
        return AddRule(LandlockRuleType.PathBeneath, new LandlockPathBeneathAttr { AllowedAccess = access, ParentFd = parent.Number }, flags);
    }

    /// <summary><see cref="AllowPort"/>, without an exception for what the kernel refuses.</summary>
    /// <param name="port">The port.</param>
    /// <param name="access">The rights.</param>
    /// <param name="flags">What the rule does besides.</param>
    /// <returns>
    /// Success; EINVAL (a right that the ruleset does not handle, a kernel without rules for ports, or a flag that is not known or has nothing to be quiet about), ENOMSG (no right),
    /// EAFNOSUPPORT (a kernel without TCP/IP).
    /// </returns>
    public Errno TryAllowPort(ushort port, LandlockNetworkAccess access, LandlockRuleFlags flags = LandlockRuleFlags.None) =>
        AddRule(LandlockRuleType.NetPort, new LandlockNetPortAttr { AllowedAccess = access, Port = port }, flags);

    /// <summary>
    /// landlock_restrict_self(2): enforces the ruleset on the calling thread, and on the threads and processes that it starts from then on. It cannot be taken back. A .NET process has other
    /// threads, of the pool among them: they stay as they are unless <see cref="LandlockRestrictFlags.AllThreads"/> is asked for.
    /// </summary>
    /// <param name="flags">How.</param>
    /// <returns>
    /// Success; EINVAL (a flag that the kernel does not know), EPERM (neither no_new_privs, <see cref="NoNewPrivileges.Set"/>, nor CAP_SYS_ADMIN), E2BIG (16 rulesets are enforced
    /// already), ENOMEM.
    /// </returns>
    public Errno TryRestrictSelf(LandlockRestrictFlags flags = LandlockRestrictFlags.None)
    {
        using HeldDescriptor held = new(this, LandlockCalls.NoDescriptor);
        return LandlockCalls.RestrictSelf(held.Number, flags);
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => LinuxCall.Close((int)handle) == Errno.Success;

    private static void ThrowUnless(Errno error)
    {
        if (error == Errno.Success) return;
        throw UapiException.ForCall("landlock_add_rule", error, error switch
        {
            Errno.EINVAL => "the ruleset does not handle some right of the rule, or the right is one of directories and the file is none",
            Errno.ENOMSG => "the rule allows nothing",
            Errno.EBADFD => "the file has no place in a hierarchy of files",
            Errno.EAFNOSUPPORT => "this kernel has no TCP/IP",
            _ => null,
        });
    }

    private Errno AddRule<T>(LandlockRuleType type, in T attr, LandlockRuleFlags flags)
        where T : unmanaged
    {
        using HeldDescriptor held = new(this, LandlockCalls.NoDescriptor);
        return LandlockCalls.AddRule(held.Number, type, in attr, flags);
    }
}
