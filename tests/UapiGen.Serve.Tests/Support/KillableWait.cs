namespace UapiGen.Serve.Tests;

/// <summary>What a received call may be interrupted by, on this kernel.</summary>
internal static class KillableWait
{
    /// <summary>Skips the test, by name, where a received call can be interrupted.</summary>
    public static void Require()
    {
        ServedRun.RequireSupport();
        FilteredThread.Outcome outcome = FilteredThread.InstallOnly([new BpfInstruction(BpfCode.Return, 0, 0, CallFilter.Allow)]);
        LinuxCall.Close(outcome.Listener);
        Assert.SkipUnless(outcome.IsWaitKillable, "before Linux 5.19 any signal interrupts a received call");
    }
}
