using UapiGen.Serve;

namespace UapiGen.Linux.Services;

/// <summary>
/// Watches whether a process of the program restricts itself by Landlock. Nobody can ask that of another process, so landlock_restrict_self(2) is stopped, noted, and goes
/// on. Domains are inherited and never left; whose children have them is not followed: from the first on, every caller counts as restricted.
/// </summary>
/// <remarks>A domain that this process is in itself is the program's as well, and no difference.</remarks>
internal struct SandboxWatch
{
    /// <summary>The call to claim.</summary>
    public const SyscallName Call = SyscallName.LandlockRestrictSelf;

    /// <summary>Whether one has.</summary>
    public bool HasRestricted { get; private set; }

    /// <summary>Notes a call, before it is made.</summary>
    /// <returns>Whether it is such a one.</returns>
    public bool Notes(in SystemCall call)
    {
        if (!call.Is(Call)) return false;
        HasRestricted = true;
        return true;
    }
}
