using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Calls;

/// <summary>One way to make a system call.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Repeat">Makes the call as often as it is told; the errors of all calls or-ed together.</param>
/// <param name="Aim">What is good enough, for what has an aim.</param>
/// <param name="IsPeer">Whether it is what a program does without us.</param>
internal sealed record CallContender(string Name, Func<long, Errno> Repeat, Aim? Aim = null, bool IsPeer = false)
{
    public Contender AsContender() => new(Name, new RepeatedCall(calls => Repeat(calls)).Measure, Aim, IsPeer);
}
