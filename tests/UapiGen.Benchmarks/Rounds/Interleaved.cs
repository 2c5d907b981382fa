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

        return [.. contenders.Select((contender, who) => Summarize(contender, who, samples))];
    }

    private static Standing Summarize(Contender contender, int who, Sample[,] samples)
    {
        IEnumerable<int> rounds = Enumerable.Range(0, samples.GetLength(1));
        return new Standing(
            contender,
            Spread.Of(rounds.Select(round => samples[who, round].Nanoseconds)).Median,
            Spread.Of(rounds.Select(round => samples[who, round].Nanoseconds / samples[0, round].Nanoseconds)),
            Spread.Of(rounds.Select(round => samples[who, round].Bytes)).Median);
    }
}
