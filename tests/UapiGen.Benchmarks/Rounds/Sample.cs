namespace UapiGen.Benchmarks.Rounds;

/// <summary>What one contender needed in one round.</summary>
/// <param name="Nanoseconds">Time per call.</param>
/// <param name="Bytes">Managed bytes allocated per call, by the thread that measures.</param>
internal readonly record struct Sample(double Nanoseconds, double Bytes);
