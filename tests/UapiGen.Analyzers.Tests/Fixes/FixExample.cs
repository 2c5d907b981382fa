using System.Text.RegularExpressions;
using UapiGen.Analyzers.Tests.Verification;

namespace UapiGen.Analyzers.Tests.Fixes;

/// <summary>A source with marked diagnostics of one rule, <c>{|UAPI1001:span|}</c>, and what a fix makes of it; null where none may be offered.</summary>
internal sealed partial record FixExample(string Source, string? Fixed)
{
    /// <summary>Which of several remedies is taken, by its equivalence key; null where there is one.</summary>
    public string? Key { get; init; }

    /// <summary>What had shipped before: the baselines are made of it.</summary>
    public string? Shipped { get; init; }

    /// <summary>Files that the build hands to the analyzers, by path: the baselines of <see cref="Shipped"/> unless said.</summary>
    public IReadOnlyList<(string Path, string Text)> Files
    {
        get => field ??= Shipped is null ? [] : ShippedBaseline.Of(Shipped);
        init;
    }

    /// <summary>The same after the fix, where it changes them.</summary>
    public IReadOnlyList<(string Path, string Text)>? FixedFiles { get; init; }

    /// <summary>The id in the marking.</summary>
    public string Id => field ??= Marking().Match(Source).Groups[1].Value;

    [GeneratedRegex(@"\{\|(UAPI\d+):")]
    private static partial Regex Marking();
}
