namespace UapiGen.Abi.Tests.Baselines;

/// <summary>What a draft would say, said without one.</summary>
public sealed class DraftFactTests
{
    private static readonly AbiSnapshot s_rich = SampleBaselines.RichSnapshot;

    [Fact]
    public void OnTopOfNothing_AreAllOfTheFirstDraft() => Assert.Equal(DraftOf(BaselineDraft.Update(null, s_rich)), BaselineDraft.Facts(null, s_rich));

    [Fact]
    public void OfTheSame_AreNone() => Assert.Empty(BaselineDraft.Facts(s_rich, SampleBaselines.Snapshot(SampleBaselines.Rich)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void OfANewVersion_AreThoseOfADraftOnTopOfWhatShipped(int version)
    {
        AbiSnapshot was = SampleBaselines.Snapshot(SampleBaselines.UpTo(version));
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, was), "v1");

        string[] facts = BaselineDraft.Facts(was, s_rich);

        Assert.Equal(DraftOf(BaselineDraft.Update(shipped, s_rich)), facts);
        Assert.Contains(facts, fact => fact.StartsWith("field Wide ", StringComparison.Ordinal));
    }

    [Fact]
    public void OfWhatIsGone_SayThatItIs()
    {
        AbiSnapshot now = s_rich with { Capability = null, Constants = default };
        Baseline shipped = SampleBaselines.Ship(BaselineDraft.Update(null, s_rich), "v1");

        string[] facts = BaselineDraft.Facts(s_rich, now);

        Assert.Equal(DraftOf(BaselineDraft.Update(shipped, now)), facts);
        Assert.Equal(["removed const Least", "removed const Most", "removed const Zero", "capability none"], facts);
    }

    private static IEnumerable<string> DraftOf(Baseline baseline) => BaselineText.Write(baseline).TrimEnd('\n').Split('\n').SkipWhile(line => line != "draft").Skip(1);
}
