using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Judging;
using UapiGen.History.Tests.Mutations;

namespace UapiGen.History.Tests.Growth;

/// <summary>The newest version as a draft on top of what was shipped: it may become anything, and what was shipped may not.</summary>
public class DraftTests
{
    /// <summary>The histories whose last growth is a version of its own.</summary>
    public static TheoryData<string> Tags => [.. Histories.All.Where(history => LastGrowth(history) is not null).Select(history => history.CName)];

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task TheDraftVersion_MayBeChangedAtWill(string tag)
    {
        ReleaseStep growth = LastGrowth(Histories.Of(tag))!;
        int draft = Newest(growth.After);
        Mutation[] mutations = [.. Edits(growth.After.Published, field => field.Since == draft)];

        IReadOnlyList<Verdict> verdicts = await JudgeAsync(growth, mutations);

        Assert.NotEmpty(mutations);
        Assert.All(mutations.Zip(verdicts), pair => Assert.True(pair.Second.Breaks.Count == 0, $"{pair.First.Place}: {pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public async Task UnderADraft_WhatWasShippedIsGuarded(string tag)
    {
        ReleaseStep growth = LastGrowth(Histories.Of(tag))!;
        // A spare word that the draft gives a meaning is the draft's.
        Mutation[] mutations = [.. Edits(growth.After.Published, field => growth.Before.Declaration.Fields.Any(shipped => shipped.Name == field.Name))];

        IReadOnlyList<Verdict> verdicts = await JudgeAsync(growth, mutations);

        Assert.NotEmpty(mutations);
        Assert.All(mutations.Zip(verdicts), pair => Assert.True(pair.Second.Breaks.Count + pair.Second.Refusals.Count > 0, pair.First.Place));
    }

    private static Task<IReadOnlyList<Verdict>> JudgeAsync(ReleaseStep growth, IEnumerable<Mutation> mutations) =>
        Judge.RunAsync([.. mutations.Select(mutation => new Subject([.. growth.Shipped, growth.After], mutation.After, LastIsDraft: true))]);

    /// <summary>Renamings, other signs and widths of the fields that are picked: what a draft goes through.</summary>
    private static IEnumerable<Mutation> Edits(PublishedStruct published, Func<FieldDeclaration, bool> isPicked) =>
        from change in (Func<PublishedStruct, IEnumerable<Mutation>>[])[FieldMutations.Rename, TypeMutations.Sign, TypeMutations.Width]
        from mutation in change(published)
        let changed = published.Declaration.Fields.Zip(mutation.After.Declaration.Fields).First(pair => pair.First != pair.Second).First
        where isPicked(changed)
        select mutation;

    private static ReleaseStep? LastGrowth(KernelHistory history) =>
        ReleaseStep.Of(history).LastOrDefault(step => Newest(step.After) > Newest(step.Before) && !KnownBreaks.Steps.Contains(step.ToString()));

    private static int Newest(HistoryStep step) => step.Declaration.Fields.Max(field => field.Since);
}
