namespace UapiGen.Linux.Services.Tests;

/// <summary>Who may count.</summary>
internal static class Counters
{
    /// <summary>Skips the test, by name, where counters of the whole thread are not for this user.</summary>
    public static void Require() =>
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "an ordinary user may not count what the kernel does for it (kernel.perf_event_paranoid)");
}
