namespace UapiGen.Abi;

/// <summary>What a kernel that keeps the contract answers to a call, and what it looked at until then: <see cref="KernelOrder"/>, walked with one struct.</summary>
public sealed class Judgement
{
    private readonly List<JudgedCheck> _checks = [];

    private Judgement(PassedStruct passed) => (Passed, Usize) = (passed, passed.IsSized ? passed.Size : passed.Ksize);

    /// <summary>What was passed.</summary>
    public PassedStruct Passed { get; }

    /// <summary>The checks, in the kernel's order. Those behind the one that fired were not made.</summary>
    public IReadOnlyList<JudgedCheck> Checks => _checks;

    /// <summary>The check that ended the call; null where the struct is taken.</summary>
    public JudgedCheck? Fired { get; private set; }

    /// <summary>What the call fails with as far as the contract goes, if the call itself succeeds.</summary>
    public Errno Error => Fired?.Error ?? Errno.Success;

    /// <summary>usize as the kernel takes it: what was passed, cut to the argument's width, 0 replaced where it has a meaning.</summary>
    public ulong Usize { get; internal set; }

    /// <summary>What is written into the size field on the way out; null for nothing.</summary>
    public ulong? ReportedSize { get; private set; }

    /// <summary>Whether the address says that there is no struct: then nothing is read or written, and the call goes on without one.</summary>
    public bool IsAbsent { get; internal set; }

    /// <summary>Whether everything was passed that comes before the call itself. What fired then is about the reply.</summary>
    public bool IsHandled { get; internal set; }

    /// <summary>How many bytes of the caller's struct are copied as one; those behind them are zero in the kernel's.</summary>
    public ulong Copied => Passed.Contract.Request switch
    {
        Request.Whole => Passed.IsSized ? Math.Min(Usize, Passed.TailStart) : Passed.Ksize,
        _ => 0,
    };

    /// <summary>Whether nothing more is looked at.</summary>
    internal bool IsOver => IsAbsent || Fired is not null;

    /// <summary>Judges.</summary>
    /// <param name="passed">What was passed, and to which kernel.</param>
    /// <param name="nameOf">What fields are called in the words of the checks; by their names in C# unless said.</param>
    public static Judgement Of(PassedStruct passed, Func<FieldSnapshot, string>? nameOf = null)
    {
        Judgement judgement = new(passed);
        foreach (KernelStep step in KernelOrder.Of(passed.Snapshot, nameOf ?? (field => field.Name))) step.Take(judgement);
        return judgement;
    }

    /// <summary>Notes what became of a check.</summary>
    internal void Make(KernelRefusal step, string rule, string? reason)
    {
        bool wasMade = !IsOver, reports = reason is not null && step.ReportsSize, canReport = reports && Passed.SizeField is { } size && Passed.Unreachable(size) is null;
        // The write of ksize can fail by itself, and then either it or the refusal is what the caller hears of.
        Errno error = reports && !canReport && Passed.Contract.ReportFault == ReportFault.ReplacesErrno ? Errno.EFAULT : step.Error;
        JudgedCheck check = new(step, rule, error, reason, wasMade);
        _checks.Add(check);
        if (reason is null) return;
        Fired = check;
        if (canReport) ReportedSize = Passed.Ksize;
    }
}
