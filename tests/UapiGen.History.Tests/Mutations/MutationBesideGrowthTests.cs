using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Mutations;

/// <summary>
/// A break seldom comes alone: the same edit appends a version. What follows from one edit is not told again, which must not hide another.
/// The core is asked itself here; that the analyzers say what it finds is shown by the score.
/// </summary>
public class MutationBesideGrowthTests
{
    [Fact]
    public void EveryMutation_IsFoundBesideGrowth()
    {
        int sound = 0;
        var survivors = new List<string>();
        foreach (Mutant mutant in Mutant.All().Where(mutant => mutant.Mutation.Expected == Expectation.Caught))
        {
            PublishedStruct grown = Grown(mutant.Mutation.After);
            if (DeclarationCheck.Check(grown.Declaration).Count > 0) continue;
            sound++;
            if (Compare(mutant.History.Steps[^1].Published, grown).Count == 0) survivors.Add(mutant.ToString());
        }

        Assert.True(survivors.Count == 0, string.Join("\n", survivors));
        // Structs of one size for good are left out: beside them nothing grows.
        Assert.True(sound > 3900, $"only {sound}");
    }

    private static EquatableArray<AbiChange> Compare(PublishedStruct was, PublishedStruct now) =>
        AbiDiff.Compare(BaselineTexts.SnapshotOf(was, "M"), BaselineTexts.SnapshotOf(now, "M"));

    private static PublishedStruct Grown(PublishedStruct published) =>
        published.Fields([.. published.Declaration.Fields, published.Declaration.Growth("grown")]);
}
