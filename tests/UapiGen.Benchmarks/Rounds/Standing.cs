namespace UapiGen.Benchmarks.Rounds;

/// <summary>How a contender came out of all rounds.</summary>
/// <param name="Contender">Who.</param>
/// <param name="Nanoseconds">Time per call, the median of the rounds.</param>
/// <param name="Ratio">The ratio to the yardstick of the same round, over all rounds.</param>
/// <param name="Bytes">Managed bytes per call, the median of the rounds.</param>
/// <param name="BehindPeer">Whether something that others wrote is as fast, in the median of the rounds.</param>
internal sealed record Standing(Contender Contender, double Nanoseconds, Spread Ratio, double Bytes, bool BehindPeer)
{
    /// <summary>Whether the aim is met; null where there is none.</summary>
    public bool? MeetsAim => Contender.Aim is { } aim
        ? Ratio.Median <= aim.Ratio && Bytes <= (aim.Bytes ?? double.MaxValue) && !(aim.AheadOfPeers && BehindPeer)
        : null;
}
