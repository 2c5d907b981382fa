using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Rendering;

namespace UapiGen.History.Tests.Judging;

/// <summary>Baselines as a project comes to have them: each release written as a draft and then sealed.</summary>
internal static class BaselineTexts
{
    /// <summary>The baseline of a subject whose source stands in a namespace.</summary>
    public static string Of(Subject subject, string space)
    {
        Baseline? baseline = null;
        for (int i = 0; i < subject.Shipped.Count; i++)
        {
            HistoryStep step = subject.Shipped[i];
            baseline = BaselineDraft.Update(baseline, SnapshotOf(step.Published, space));
            if (subject.LastIsDraft && i == subject.Shipped.Count - 1) break;

            PromotionResult promoted = Promotion.Promote(baseline, "Linux " + step.Release);
            Assert.True(promoted.Baseline is not null, $"{step.Declaration.CName} of {step.Release}: {string.Join("; ", promoted.Breaks.Select(change => $"{change.Rule} {change.Field}"))}");
            baseline = promoted.Baseline;
        }
        return Reread(baseline!);
    }

    /// <summary>What can be frozen of a struct.</summary>
    public static AbiSnapshot SnapshotOf(PublishedStruct published, string space)
    {
        PublishedStruct read = TypeNames.Read(published, space);
        return AbiSnapshot.Of(read.Declaration, $"{space}.{read.Declaration.Name}", read.Enums, read.Constants, read.Capability);
    }

    /// <summary>The text of a baseline, having been read again from it.</summary>
    private static string Reread(Baseline baseline)
    {
        string text = BaselineText.Write(baseline);
        Assert.Equal(baseline, BaselineText.Parse(text).Baseline);
        return text;
    }
}
