namespace UapiGen.Benchmarks.Rounds;

/// <summary>What is good enough.</summary>
/// <param name="Ratio">The largest ratio to the yardstick.</param>
/// <param name="Bytes">The most managed bytes per call, where that is part of the aim.</param>
/// <param name="AheadOfPeers">Whether all that others wrote has to be slower.</param>
internal sealed record Aim(double Ratio, double? Bytes = null, bool AheadOfPeers = false);
