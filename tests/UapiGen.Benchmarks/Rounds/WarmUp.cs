namespace UapiGen.Benchmarks.Rounds;

/// <summary>Brings the managed contenders to the code that a long-running program has.</summary>
internal static class WarmUp
{
    // The JIT counts 30 calls, waits until 100 ms have passed without new code, compiles in the background, and does so once more after it has
    // looked at where the code goes.
    private const int Passes = 3;
    private const int Calls = 32;
    private static readonly TimeSpan s_backgroundCompilation = TimeSpan.FromMilliseconds(200);

    public static void Run(IEnumerable<Contender> contenders)
    {
        List<Contender> all = [.. contenders];
        for (int pass = 0; pass < Passes; pass++)
        {
            foreach (Contender contender in all)
            {
                for (int call = 0; call < Calls; call++) contender.Measure();
            }

            Thread.Sleep(s_backgroundCompilation);
        }
    }
}
