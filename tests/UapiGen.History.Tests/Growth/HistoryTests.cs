using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Growth;

/// <summary>The kernel's own steps: growth is silent, and each break that it shipped is named.</summary>
public class HistoryTests
{
    [Theory]
    [MemberData(nameof(Histories.Tags), MemberType = typeof(Histories))]
    public async Task EachStep_IsSilent_UnlessItBroke(string tag)
    {
        List<ReleaseStep> steps = [.. ReleaseStep.Of(Histories.Of(tag))];

        IReadOnlyList<Verdict> verdicts = await Judge.RunAsync([.. steps.Select(step => step.Subject)]);

        string expected = string.Join("\n", steps.Select(step => $"{step}\n{KnownBreaks.Of(step)}"));
        string actual = string.Join("\n", steps.Zip(verdicts, (step, verdict) => $"{step}\n{verdict}"));
        Assert.True(expected == actual, actual);
    }

    [Fact]
    public void EveryKnownBreak_IsAStepOfTheCorpus() =>
        Assert.Equal(KnownBreaks.Steps.Order(), Histories.All.SelectMany(ReleaseStep.Of).Select(step => step.ToString()).Where(KnownBreaks.Steps.Contains).Order());

    /// <summary>What is a draft may become anything: the newest step of every history, in place of what the draft says.</summary>
    [Fact]
    public async Task ADraft_MayBeChangedAtWill()
    {
        List<ReleaseStep> steps = [.. Histories.All.SelectMany(ReleaseStep.Of)];

        IReadOnlyList<Verdict> verdicts = await Judge.RunAsync([.. steps.Select(step => new Subject([new HistoryStep("draft", step.Before.Published)], step.After.Published, LastIsDraft: true))]);

        // That the draft should be written anew is said elsewhere; nothing is broken.
        Assert.All(verdicts, verdict => Assert.Empty(verdict.Breaks));
    }

    [Theory]
    [MemberData(nameof(Histories.Tags), MemberType = typeof(Histories))]
    public async Task WhatWasShipped_IsSilentAboutItself(string tag)
    {
        IReadOnlyList<HistoryStep> steps = Histories.Of(tag).Steps;

        IReadOnlyList<Verdict> verdicts = await Judge.RunAsync([.. steps.Select(step => new Subject([step], step.Published))]);

        Assert.All(verdicts, verdict => Assert.Equal("silence", verdict.ToString()));
    }
}
