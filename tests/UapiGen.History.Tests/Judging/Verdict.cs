namespace UapiGen.History.Tests.Judging;

/// <summary>What the analyzers said of one declaration.</summary>
/// <param name="Breaks">What it breaks of its baseline.</param>
/// <param name="Refusals">Why it is no declaration at all.</param>
/// <param name="Others">Anything else that is no advice.</param>
internal sealed record Verdict(IReadOnlyList<Finding> Breaks, IReadOnlyList<Finding> Refusals, IReadOnlyList<Finding> Others)
{
    /// <summary>Whether nothing was said.</summary>
    public bool IsSilent => Breaks.Count + Refusals.Count + Others.Count == 0;

    /// <summary>All that was said.</summary>
    public IEnumerable<Finding> All => Refusals.Concat(Breaks).Concat(Others);

    /// <inheritdoc/>
    public override string ToString() => IsSilent ? "silence" : string.Join("\n", All);
}

/// <summary>A diagnostic, as far as it matters here.</summary>
/// <param name="Id">The rule's id.</param>
/// <param name="Message">What it says.</param>
internal sealed record Finding(string Id, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Message}";
}
