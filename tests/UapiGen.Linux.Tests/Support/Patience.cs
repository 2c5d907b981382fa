namespace UapiGen.Linux.Tests.Support;

/// <summary>How long a test waits for what comes at once unless something hangs.</summary>
internal static class Patience
{
    /// <summary>Long enough for a machine with much else to do.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Waits until something is so, and fails, by a name, where it does not come to be.</summary>
    public static void Until(Func<bool> isSo, string what) => Assert.True(SpinWait.SpinUntil(isSo, Limit), $"{what}: not in {Limit.TotalSeconds} s");
}
