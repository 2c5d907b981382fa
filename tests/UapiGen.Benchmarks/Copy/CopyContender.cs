using UapiGen.Benchmarks.Rounds;

namespace UapiGen.Benchmarks.Copy;

/// <summary>One way to copy.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Repeat">Copies as often as it is told; the errors of all calls or-ed together.</param>
/// <param name="Aim">What is good enough, for what has an aim.</param>
/// <param name="CopiesBytes">Whether it leaves the same bytes as the yardstick, so that they can be checked.</param>
internal sealed record CopyContender(string Name, Func<long, Errno> Repeat, Aim? Aim = null, bool CopiesBytes = true)
{
    public Contender AsContender() => new(Name, new RepeatedCall(calls => Repeat(calls)).Measure, Aim);
}
