using UapiGen.Abi;

namespace UapiGen.Cli.Explain.Structs;

/// <summary>What a kernel answers, and what it looked at until then.</summary>
internal sealed class Verdict
{
    private readonly List<Check> _checks = [];

    /// <summary>The checks, in the kernel's order. Those behind the one that fired were not made.</summary>
    public IReadOnlyList<Check> Checks => _checks;

    /// <summary>The check that ended the call; null where the struct is taken.</summary>
    public Check? Fired { get; private set; }

    /// <summary>What the call fails with as far as the contract goes: success hands it on to the handler.</summary>
    public Abi.Errno Error => Fired?.Error ?? Abi.Errno.Success;

    /// <summary>usize as the kernel takes it: what was passed, cut to the argument's width, 0 replaced where it has a meaning.</summary>
    public ulong Usize { get; set; }

    /// <summary>What is written into the size field on the way out; null for nothing.</summary>
    public ulong? ReportedSize { get; private set; }

    /// <summary>How many bytes of the caller's struct reached the kernel's; those behind them are zero there.</summary>
    public ulong Copied { get; set; }

    /// <summary>Makes a check, unless an earlier one ended the call.</summary>
    /// <param name="rule">What must hold, in words.</param>
    /// <param name="error">What the call fails with where it does not.</param>
    /// <param name="why">Why it does not hold here; null where it does.</param>
    /// <param name="reports">What is written into the size field then.</param>
    public void Make(string rule, Abi.Errno error, Func<string?> why, ulong? reports = null)
    {
        string? reason = Fired is null ? why() : null;
        Check check = new(rule, error, reason, WasMade: Fired is null);
        _checks.Add(check);
        if (reason is null) return;
        Fired = check;
        ReportedSize = reports;
    }
}

/// <summary>A check of the contract.</summary>
/// <param name="Rule">What must hold.</param>
/// <param name="Error">What the call fails with where it does not.</param>
/// <param name="Reason">Why it does not hold here; null where it does, or nobody looked.</param>
/// <param name="WasMade">Whether the kernel came so far.</param>
internal sealed record Check(string Rule, Abi.Errno Error, string? Reason, bool WasMade);
