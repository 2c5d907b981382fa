namespace UapiGen.Benchmarks.Rounds;

/// <summary>Brings the managed contenders to the code that a long-running program has.</summary>
internal static class WarmUp
{
    // The JIT counts 30 calls, waits until 100 ms have passed without new code, compiles in the background, and does so once more after it has
    // looked at where the code goes.
    private const int Passes = 3;
    private static readonly TimeSpan s_backgroundCompilation = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures for nothing.</summary>
    /// <param name="contenders">Who.</param>
    /// <param name="calls">How often a pass measures each, so that it makes over 30 calls of all that matters.</param>
    public static void Run(IEnumerable<Contender> contenders, int calls)
    {
        List<Contender> all = [.. contenders];
        for (int pass = 0; pass < Passes; pass++)
        {
            foreach (Contender contender in all)
            {
                for (int call = 0; call < calls; call++) contender.Measure();
            }

            Thread.Sleep(s_backgroundCompilation);
        }
    }
}
