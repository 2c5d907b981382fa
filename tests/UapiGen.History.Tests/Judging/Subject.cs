using UapiGen.History.Tests.Corpus;

namespace UapiGen.History.Tests.Judging;

/// <summary>A declaration to be judged against what was shipped of it.</summary>
/// <param name="Shipped">The releases that its baseline holds, oldest first.</param>
/// <param name="Now">What is declared now.</param>
/// <param name="LastIsDraft">Whether the last of the releases may still change.</param>
internal sealed record Subject(IReadOnlyList<HistoryStep> Shipped, PublishedStruct Now, bool LastIsDraft = false)
{
    /// <summary>The subject with a tag of its own: many stand in one compilation.</summary>
    public Subject WithTag(string suffix) => this with
    {
        Shipped = [.. Shipped.Select(step => step with { Published = Tagged(step.Published, suffix) })],
        Now = Tagged(Now, suffix),
    };

    private static PublishedStruct Tagged(PublishedStruct published, string suffix) =>
        published with { Declaration = published.Declaration with { CName = published.Declaration.CName + suffix } };
}
