using UapiGen.History.Tests.Corpus;
using UapiGen.History.Tests.Growth;
using UapiGen.History.Tests.Judging;
using UapiGen.History.Tests.Mutations;

namespace UapiGen.History.Tests.TypeChecker;

/// <summary>The same corpus and the mutations of layouts, judged by abidiff: what it finds, we find.</summary>
public class TypeCheckerTests
{
    /// <summary>How many structs stand in one library: abidiff's time grows faster than their number.</summary>
    private const int Library = 250;

    [Fact]
    public async Task WhateverAbidiffFinds_IsFoundHere()
    {
        AbiDiff.Require();
        (Mutant Mutant, Verdict Verdict)[] all = [.. (await MutationRun.All).Where(pair => pair.Mutant.Operator.InLayout)];
        HashSet<string> theirs = Compare([.. all.Select(pair => (pair.Mutant.History.Newest, pair.Mutant.Mutation.After.Declaration))]);
        var table = new FinderTable();
        var onlyTheirs = new List<string>();

        for (int i = 0; i < all.Length; i++)
        {
            (Mutant mutant, Verdict verdict) = all[i];
            bool weDo = !verdict.IsSilent, theyDo = theirs.Contains(CHeader.FunctionOf(i));
            table.Add(mutant, weDo, theyDo);
            if (mutant.Mutation.Expected == Expectation.Caught && theyDo && !weDo) onlyTheirs.Add(mutant.ToString());
        }

        TestContext.Current.TestOutputHelper!.WriteLine(table.ToString());
        Assert.Empty(onlyTheirs);
    }

    /// <summary>abidiff has no notion of a version: it reports every step of the kernel that changed a field, be it growth or not.</summary>
    [Fact]
    public async Task OfTheKernelsOwnSteps_OnlyTheBreaksAreReportedHere()
    {
        AbiDiff.Require();
        ReleaseStep[] steps = [.. Histories.All.SelectMany(ReleaseStep.Of)];
        HashSet<string> theirs = Compare([.. steps.Select(step => (step.Before.Declaration, step.After.Declaration))]);
        IReadOnlyList<Verdict> ours = await Judge.RunAsync([.. steps.Select(step => step.Subject)]);
        int breaks = 0, noise = 0, growth = 0;

        for (int i = 0; i < steps.Length; i++)
        {
            bool broke = KnownBreaks.Steps.Contains(steps[i].ToString()), theyDo = theirs.Contains(CHeader.FunctionOf(i));
            Assert.Equal(broke, !ours[i].IsSilent);
            if (broke && theyDo) breaks++;
            if (!broke) growth++;
            if (!broke && theyDo) noise++;
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{steps.Length} steps of {Histories.All.Count} structs: {growth} of growth, of which abidiff reports {noise} and we none; {steps.Length - growth} breaks, of which abidiff reports {breaks} and we all.");
        Assert.Equal(KnownBreaks.Steps.Count, steps.Length - growth);
    }

    private static HashSet<string> Compare(IReadOnlyList<(StructDeclaration Before, StructDeclaration After)> pairs)
    {
        var changed = new HashSet<string>();
        foreach ((int, (StructDeclaration, StructDeclaration))[] library in pairs.Index().Chunk(Library))
        {
            CHeader before = new(), after = new();
            foreach ((int number, (StructDeclaration was, StructDeclaration now)) in library)
            {
                before.Add(was, number);
                after.Add(now, number);
            }
            changed.UnionWith(AbiDiff.Changed(before.ToString(), after.ToString()));
        }
        return changed;
    }
}
