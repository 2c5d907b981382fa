namespace UapiGen.Cli.Inputs;

/// <summary>One thing done to each of many, by as many threads as there are processors.</summary>
/// <remarks>
/// Threads of its own and none of the pool's: a native program makes room for all that the pool and its tasks keep before its first line runs, and a check of
/// ten baselines starts no thread at all.
/// </remarks>
internal static class SharedWork
{
    /// <summary>Below this many one thread is done before a second has started.</summary>
    private const int Worthwhile = 64;

    /// <summary>Does the work of each number from 0.</summary>
    /// <exception cref="InputException">What the first in order met that met one; so with what is too much for the memory.</exception>
    public static void Do(int count, Action<int> work)
    {
        var failures = new Exception?[count];
        int next = -1;
        var others = new Thread[count < Worthwhile ? 0 : Environment.ProcessorCount - 1];
        for (int i = 0; i < others.Length; i++) (others[i] = new Thread(Take)).Start();
        Take();
        foreach (Thread other in others) other.Join();
        foreach (Exception? failure in failures)
        {
            if (failure is not null) throw failure;
        }

        void Take()
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
            {
                try
                {
                    work(i);
                }
                catch (Exception failure) when (failure is InputException or OutOfMemoryException)
                {
                    failures[i] = failure;
                }
            }
        }
    }
}
