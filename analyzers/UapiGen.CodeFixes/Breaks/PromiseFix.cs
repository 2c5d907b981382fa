namespace UapiGen.CodeFixes;

/// <summary>
/// A fix of a constant, an enumeration, a command or a contract that broke what shipped. Each remedy is tried before it is offered; of those
/// with one key, the first that mends something is.
/// </summary>
public abstract class PromiseFix : ShippedFix
{
    private protected PromiseFix()
    {
    }

    /// <inheritdoc/>
    protected sealed override IEnumerable<FixPlan> Plan(FixTarget target, CancellationToken cancellation)
    {
        if (BrokenPromise.Find(target, cancellation) is not { } broken) yield break;
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (FixPlan plan in Plan(target, broken, cancellation))
        {
            if (!offered.Contains(plan.EquivalenceKey) && Trial.Mends(plan, target, broken.Type, broken.Was, broken.Now, cancellation) && offered.Add(plan.EquivalenceKey))
                yield return plan;
        }
    }

    /// <summary>Works out the remedies.</summary>
    private protected abstract IEnumerable<FixPlan> Plan(FixTarget target, BrokenPromise broken, CancellationToken cancellation);
}
