using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Growth;

/// <summary>A step of a history, with the releases that a baseline holds when it is made.</summary>
/// <param name="Shipped">The releases before it, from the last break on.</param>
/// <param name="After">The release that makes it.</param>
internal sealed record ReleaseStep(IReadOnlyList<HistoryStep> Shipped, HistoryStep After)
{
    /// <summary>The release before it.</summary>
    public HistoryStep Before => Shipped[^1];

    /// <summary>What is judged.</summary>
    public Subject Subject => new(Shipped, After.Published);

    /// <summary>All steps of a history. A release that broke the ones before begins a baseline anew.</summary>
    public static IEnumerable<ReleaseStep> Of(KernelHistory history)
    {
        var shipped = new List<HistoryStep> { history.Steps[0] };
        foreach (HistoryStep step in history.Steps.Skip(1))
        {
            var made = new ReleaseStep([.. shipped], step);
            yield return made;
            if (KnownBreaks.Steps.Contains(made.ToString())) shipped.Clear();
            shipped.Add(step);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{After.Declaration.CName} {Before.Release} -> {After.Release}";
}
