namespace UapiGen.Benchmarks.Calls;

/// <summary>One call, made in several ways.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Expected">What the kernel answers.</param>
/// <param name="Contenders">The yardstick first.</param>
internal sealed record CallCase(string Name, Errno Expected, IReadOnlyList<CallContender> Contenders)
{
    /// <summary>Whoever gets another answer makes another call.</summary>
    /// <exception cref="InvalidOperationException">A contender gets another answer.</exception>
    public void Check()
    {
        foreach (CallContender contender in Contenders)
        {
            Errno error = contender.Repeat(1);
            if (error != Expected) throw new InvalidOperationException($"{Name}: {contender.Name} gets {error}, not {Expected}");
        }
    }
}
