namespace UapiGen.Benchmarks.Rounds;

/// <summary>
/// Lets contenders take turns, round by round, in this process, and compares within each round.
/// </summary>
/// <remarks>
/// Why not BenchmarkDotNet: it runs each case to its end in a process of its own, minutes apart. On a machine that is shared, the same code differs by
/// half again between two minutes, and a ratio of figures from different minutes says nothing. Here the yardstick is measured anew
/// milliseconds from each contender, the ratio is taken inside the round, and the median of the rounds is what counts.
/// </remarks>
internal static class Interleaved
{
    /// <summary>Measures; the first contender is the yardstick.</summary>
    /// <param name="contenders">Who takes part.</param>
    /// <param name="rounds">How many rounds count.</param>
    public static IReadOnlyList<Standing> Run(IReadOnlyList<Contender> contenders, int rounds)
    {
        var samples = new Sample[contenders.Count, rounds];
        for (int round = 0; round < rounds; round++)
        {
            // Each round begins with another contender, so that none always runs in the wake of the same neighbour.
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                int who = (turn + round) % contenders.Count;
                samples[who, round] = contenders[who].Measure();
            }
        }

        return [.. contenders.Select((_, who) => Summarize(contenders, who, samples))];
    }

    private static Standing Summarize(IReadOnlyList<Contender> contenders, int who, Sample[,] samples)
    {
        int rounds = samples.GetLength(1);
        return new Standing(
            contenders[who],
            Spread.Of(Enumerable.Range(0, rounds).Select(round => samples[who, round].Nanoseconds)).Median,
            RatioTo(0),
            Spread.Of(Enumerable.Range(0, rounds).Select(round => samples[who, round].Bytes)).Median,
            Enumerable.Range(0, contenders.Count).Any(other => other != who && contenders[other].IsPeer && RatioTo(other).Median >= 1));

        Spread RatioTo(int other) =>
            Spread.Of(Enumerable.Range(0, rounds).Select(round => samples[who, round].Nanoseconds / samples[other, round].Nanoseconds));
    }
}
