namespace UapiGen.CodeFixes;

/// <summary>
/// A fix of something that breaks what shipped. Each plan is tried before it is offered: what it leaves must compile, and break less than before.
/// </summary>
public abstract class BreakFix : ShippedFix
{
    private protected BreakFix()
    {
    }

    /// <inheritdoc/>
    protected sealed override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (BrokenStruct.Find(target, cancellation) is not { } broken) yield break;
        foreach (FixPlan plan in Plan(target, broken, cancellation))
        {
            if (Trial.Mends(plan, target, broken.Type, broken.Was, broken.Now, cancellation)) yield return plan;
        }
    }

    /// <summary>Works out the remedies.</summary>
    private protected abstract IEnumerable<FixPlan> Plan(FixTarget target, BrokenStruct broken, CancellationToken cancellation);
}
