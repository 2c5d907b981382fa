namespace UapiGen.Serve.Tests;

/// <summary>Echoes that take their time between the read and the write.</summary>
internal static class TimedServices
{
    private const int SigKill = 9, UserSignal1 = 10;
    private const ulong SlowValue = 1000;

    /// <summary>Some time over the value 1000, and none over others.</summary>
    public static EchoService SlowFor1000(TimeSpan time) => Echo(value =>
    {
        if (value == SlowValue) Thread.Sleep(time);
    });

    /// <summary>Kills the process that passes its id, and goes on when it is gone. 0 stands for nobody.</summary>
    public static EchoService KillingItsCaller() => Echo(processId =>
    {
        if (processId == 0) return;
        Assert.Equal(0, LibC.Kill((int)processId, SigKill));
        WaitUntilGone(processId);
    });

    /// <summary>Tells the process that passes its id, by a signal, that its call is here, and goes on when the process is gone.</summary>
    public static EchoService OutlastingItsCaller() => Echo(processId =>
    {
        Assert.Equal(0, LibC.Kill((int)processId, UserSignal1));
        WaitUntilGone(processId);
    });

    private static EchoService Echo(Action<ulong> between) => new(DescriptorRule.Any) { BetweenReadAndWrite = between };

    private static void WaitUntilGone(ulong processId)
    {
        string directory = $"/proc/{processId}";
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists(directory), ServedRun.Patience));
    }
}
