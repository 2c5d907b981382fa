using Microsoft.Win32.SafeHandles;

namespace UapiGen.Linux.Landlock;

/// <summary>
/// A sandbox for the calling thread or the process, by best effort: what the running kernel cannot restrict is left out and reported, unless it is required. Everything that Landlock can
/// deny is denied but for what is allowed here; what is open already stays usable.
/// </summary>
/// <example><code>
/// using LandlockSandbox sandbox = new();
/// sandbox.Allow("/usr", LandlockFileAccess.ReadFile | LandlockFileAccess.ReadDirectory | LandlockFileAccess.Execute);
/// LandlockOutcome outcome = sandbox.RestrictThread();
/// if (!outcome.IsComplete) Console.Error.WriteLine(outcome);
/// </code></example>
public sealed class LandlockSandbox : IDisposable
{
    private readonly List<LandlockFileRule> _files = [];
    private readonly List<LandlockPortRule> _ports = [];
    private RequestPolicy<LandlockRulesetAttr> _policy = RequestPolicies.BestEffort<LandlockRulesetAttr>();
    private LandlockRulesetAttr _required;
    private LandlockRestrictFlags _requiredFlags;

    /// <summary>The rights to files that are denied unless allowed; all of them, unless said.</summary>
    public LandlockFileAccess FileAccess { get; init; } = LandlockFileAccess.All;

    /// <summary>The rights to the network that are denied unless allowed; all of them, unless said.</summary>
    public LandlockNetworkAccess NetworkAccess { get; init; } = LandlockNetworkAccess.All;

    /// <summary>What no longer reaches beyond the sandbox; everything, unless said.</summary>
    public LandlockScopes Scopes { get; init; } = LandlockScopes.All;

    /// <summary>Allows rights to a file, or to all beneath a directory. It is opened, as a name only, at once.</summary>
    /// <param name="path">The path.</param>
    /// <param name="access">The rights; those of directories do not matter for a file.</param>
    /// <exception cref="UapiException">The path cannot be opened: ENOENT, EACCES and so on.</exception>
    public LandlockSandbox Allow(string path, LandlockFileAccess access)
    {
        Errno error = LinuxCall.Open(path, OpenFlags.Path | OpenFlags.CloseOnExec, out SafeFileHandle file);
        if (error != Errno.Success) throw UapiException.ForCall("open", error, $"'{path}' cannot be allowed: a rule needs the file to be there");
        _files.Add(new(file, path, access));
        return this;
    }

    /// <summary>Allows rights to a TCP or UDP port.</summary>
    /// <param name="port">The port; 0 stands for any that the kernel picks when a socket is bound.</param>
    /// <param name="access">The rights.</param>
    public LandlockSandbox AllowPort(ushort port, LandlockNetworkAccess access)
    {
        _ports.Add(new(port, access));
        return this;
    }

    /// <summary>Makes rights to files a must: a kernel that cannot restrict them fails the call.</summary>
    /// <param name="rights">The rights.</param>
    public LandlockSandbox Require(LandlockFileAccess rights)
    {
        _required.HandledAccessFs |= rights;
        _policy = _policy.Required(nameof(LandlockRulesetAttr.HandledAccessFs), (ulong)rights);
        return this;
    }

    /// <summary>Makes rights to the network a must: a kernel that cannot restrict them fails the call.</summary>
    /// <param name="rights">The rights.</param>
    public LandlockSandbox Require(LandlockNetworkAccess rights)
    {
        _required.HandledAccessNet |= rights;
        _policy = _policy.Required(nameof(LandlockRulesetAttr.HandledAccessNet), (ulong)rights);
        return this;
    }

    /// <summary>Makes scopes a must: a kernel that cannot restrict them fails the call.</summary>
    /// <param name="scopes">The scopes.</param>
    public LandlockSandbox Require(LandlockScopes scopes)
    {
        _required.Scoped |= scopes;
        _policy = _policy.Required(nameof(LandlockRulesetAttr.Scoped), (ulong)scopes);
        return this;
    }

    /// <summary>Makes a way to enforce the sandbox a must, such as <see cref="LandlockRestrictFlags.AllThreads"/> for <see cref="RestrictProcess"/>.</summary>
    /// <param name="flags">The flags.</param>
    public LandlockSandbox Require(LandlockRestrictFlags flags)
    {
        _requiredFlags |= flags;
        return this;
    }

    /// <summary>
    /// Enforces the sandbox on the calling thread, and on the threads and processes that it starts from then on. The process's other threads, those of the pool among them, stay as they are.
    /// The thread gets no_new_privs. Neither can be taken back.
    /// </summary>
    /// <returns>What is enforced, and what is not.</returns>
    /// <exception cref="UapiException">Something required cannot be restricted here, a rule was refused, or 16 rulesets are enforced already (E2BIG).</exception>
    public LandlockOutcome RestrictThread() => Enforce(LandlockRestrictFlags.None);

    /// <summary>
    /// Enforces the sandbox on all threads of the process at once. A kernel before Landlock ABI 8 can do so for the calling thread only, and the outcome says so.
    /// </summary>
    /// <inheritdoc cref="RestrictThread"/>
    public LandlockOutcome RestrictProcess() => Enforce(LandlockRestrictFlags.AllThreads);

    /// <summary>Closes the files that rules are about; what is enforced stays.</summary>
    public void Dispose()
    {
        foreach (LandlockFileRule rule in _files) rule.File.Dispose();
        _files.Clear();
    }

    private LandlockOutcome Enforce(LandlockRestrictFlags flags) => new LandlockEnforcement(LandlockSupport.Current, _policy, _required, _requiredFlags)
        .Run(new() { HandledAccessFs = FileAccess, HandledAccessNet = NetworkAccess, Scoped = Scopes }, _files, _ports, flags | _requiredFlags);
}
