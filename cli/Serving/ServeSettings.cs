namespace UapiGen.Cli.Serving;

/// <summary>What <c>serve</c> was asked for.</summary>
/// <param name="CompatCaps">How the compat-caps ioctl is served; null if it is not.</param>
/// <param name="LinuxCalls">The system calls that are served.</param>
/// <param name="Trace">Whether each call is written to standard error.</param>
internal sealed record ServeSettings(CompatCapsSettings? CompatCaps, IReadOnlyList<LinuxCallChoice> LinuxCalls, bool Trace);
