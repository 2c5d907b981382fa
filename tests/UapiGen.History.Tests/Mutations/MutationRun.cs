using UapiGen.History.Tests.Judging;

namespace UapiGen.History.Tests.Mutations;

/// <summary>All mutants and what was said of each: judged once, for all tests that look at them.</summary>
internal static class MutationRun
{
    private static readonly Lazy<Task<IReadOnlyList<(Mutant Mutant, Verdict Verdict)>>> s_all = new(JudgeAsync);

    /// <summary>The mutants with their verdicts.</summary>
    public static Task<IReadOnlyList<(Mutant Mutant, Verdict Verdict)>> All => s_all.Value;

    private static async Task<IReadOnlyList<(Mutant, Verdict)>> JudgeAsync()
    {
        Mutant[] mutants = [.. Mutant.All()];
        return [.. mutants.Zip(await Judge.RunEditsAsync([.. mutants.Select(mutant => mutant.Subject)]))];
    }
}
