namespace UapiGen.Linux.Landlock;

/// <summary>What became of a sandbox: what of it is enforced, and what this kernel cannot.</summary>
public sealed class LandlockOutcome
{
    internal LandlockOutcome(bool isEnforced, LandlockRulesetAttr enforced, IReadOnlyList<UnknownPart> dropped)
    {
        IsEnforced = isEnforced;
        Enforced = enforced;
        Dropped = dropped;
    }

    /// <summary>Whether a ruleset is enforced at all; not on a kernel without Landlock.</summary>
    public bool IsEnforced { get; }

    /// <summary>Whether all that was asked for is enforced.</summary>
    public bool IsComplete => IsEnforced && Dropped.Count == 0;

    /// <summary>What is denied unless a rule allows it.</summary>
    public LandlockRulesetAttr Enforced { get; }

    /// <summary>What was asked for and is not enforced, because this kernel does not know it.</summary>
    public IReadOnlyList<UnknownPart> Dropped { get; }

    /// <summary>A line for a log, which names what is not enforced.</summary>
    public override string ToString() => IsComplete
        ? "the sandbox is complete"
        : $"the sandbox is {(IsEnforced ? "incomplete" : "not enforced")} on this kernel ({KernelRelease.Current}): {string.Join("; ", Dropped)}";
}
