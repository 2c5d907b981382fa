namespace UapiGen.Linux.Landlock;

/// <summary>A rule of a sandbox about a port.</summary>
/// <param name="Port">The port.</param>
/// <param name="Access">What is allowed.</param>
internal sealed record LandlockPortRule(ushort Port, LandlockNetworkAccess Access);
