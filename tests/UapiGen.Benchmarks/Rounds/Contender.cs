namespace UapiGen.Benchmarks.Rounds;

/// <summary>One way to do the work that is compared.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Measure">Does its share of one round.</param>
/// <param name="Aim">What is good enough, for what has an aim.</param>
/// <param name="IsPeer">Whether someone else wrote it.</param>
internal sealed record Contender(string Name, Func<Sample> Measure, Aim? Aim = null, bool IsPeer = false);
