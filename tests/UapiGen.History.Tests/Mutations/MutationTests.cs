using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Mutations;

/// <summary>The mutation score: every operator at every place of the corpus, against the shipped baseline of the newest release.</summary>
public class MutationTests
{
    [Fact]
    public async Task EveryMutation_IsFound_AndGrowthIsNot()
    {
        var table = new MutationTable();
        var problems = new List<string>();

        foreach (IGrouping<string, (Mutant Mutant, Verdict Verdict)> group in (await MutationRun.All).GroupBy(pair => pair.Mutant.Operator.Name))
        {
            MutationCounts counts = table.Row(group.Key);
            foreach ((Mutant mutant, Verdict verdict) in group)
            {
                Count(counts, mutant.Mutation.Expected, verdict);
                if (Problem(mutant, verdict) is { } problem) problems.Add(problem);
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine(table.ToString());
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>One edit is one diagnostic.</summary>
    [Fact]
    public async Task AMutation_IsReportedOnce()
    {
        List<string> several =
        [
            .. from pair in await MutationRun.All
               where pair.Verdict.Refusals.Count == 0 && pair.Verdict.Breaks.Count + pair.Verdict.Others.Count > 1
               select $"{pair.Mutant}: {pair.Verdict}",
        ];
        Assert.True(several.Count == 0, string.Join("\n", several));
    }

    private static void Count(MutationCounts counts, Expectation expected, Verdict verdict)
    {
        if (verdict.IsSilent)
        {
            if (expected == Expectation.Caught) counts.Survived++;
            else counts.Silent++;
        }
        else if (expected == Expectation.Silent || (expected == Expectation.SilentOrRefused && verdict.Refusals.Count == 0)) counts.Alarms++;
        else if (verdict.Refusals.Count > 0) counts.Refused++;
        else counts.Caught++;
    }

    private static string? Problem(Mutant mutant, Verdict verdict)
    {
        bool excused = Survivors.Has(mutant);
        return (mutant.Mutation.Expected, verdict.IsSilent) switch
        {
            (Expectation.Caught, true) => excused ? null : $"{mutant}: survived",
            (Expectation.Caught, false) => excused ? $"{mutant}: on the list of survivors, yet {verdict}" : null,
            (Expectation.Silent, false) => $"{mutant}: an alarm: {verdict}",
            (Expectation.SilentOrRefused, false) => verdict.Refusals.Count > 0 ? null : $"{mutant}: an alarm: {verdict}",
            _ => null,
        };
    }
}
