namespace UapiGen.Abi;

/// <summary>A step that ends the call where its condition is met.</summary>
public sealed class KernelRefusal : KernelStep
{
    private readonly Func<Judgement, string?> _rule, _look;

    /// <summary>A refusal, in words and in deed.</summary>
    /// <param name="when">The condition.</param>
    /// <param name="error">What the call fails with.</param>
    /// <param name="rule">What must hold of a call, in its numbers; null where it has nothing to be looked at.</param>
    /// <param name="look">Why that does not hold; null where it does.</param>
    /// <param name="reportsSize">Whether ksize is written into the size field first.</param>
    internal KernelRefusal(string when, Errno error, Func<Judgement, string?> rule, Func<Judgement, string?> look, bool reportsSize = false)
        : base(when) => (Error, _rule, _look, ReportsSize) = (error, rule, look, reportsSize);

    /// <summary>What the call fails with.</summary>
    public Errno Error { get; }

    /// <summary>Whether ksize is written into the size field before the call fails. That can fail by itself: <see cref="Contract.ReportFault"/>.</summary>
    public bool ReportsSize { get; }

    /// <summary>The field whose value is refused; null where something else is.</summary>
    public FieldSnapshot? Field { get; init; }

    internal override void Take(Judgement judgement)
    {
        if (_rule(judgement) is not { } rule) return;
        judgement.Make(this, rule, judgement.IsOver ? null : _look(judgement));
    }
}
