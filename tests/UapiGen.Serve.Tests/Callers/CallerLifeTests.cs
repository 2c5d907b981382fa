namespace UapiGen.Serve.Tests;

/// <summary>Callers that multiply, die or are interrupted while they wait.</summary>
public sealed class CallerLifeTests
{
    private const int UserSignal1 = 10;

    [Theory]
    [InlineData(1, 8, 1000)]
    [InlineData(6, 1, 500)]
    [InlineData(3, 3, 500)]
    public void ManyCallers_EachGetTheirOwnAnswer(int processes, int threads, int calls)
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "threads", [$"{processes}", $"{threads}", $"{calls}"]);

        Assert.Equal(new ProgramExit(0, 0), run.Exit);
        Assert.Equal(Enumerable.Repeat($"right {threads * calls}", processes), run.Lines);
        Assert.Equal(new ServeStatistics(processes * threads * calls, 0, 0, 0), run.Statistics);
    }

    [Fact]
    public void CallerKilledWhileItIsServed_LeavesTheOthersServed()
    {
        ServedRun run = ServedRun.Client(TimedServices.KillingItsCaller(), "killed", "20");

        Assert.Equal(["killed 20"], run.Lines);
        Assert.Equal(new ServeStatistics(20, 0, 20, 0), run.Statistics);
    }

    [Fact]
    public void CallerKilledAtAnyMoment_LeavesTheOthersServed()
    {
        ServedRun run = ServedRun.Client(TimedServices.SlowFor1000(TimeSpan.FromMilliseconds(2)), "killed", "100", "0");

        Assert.Equal(["killed 100"], run.Lines);
        Assert.Equal((0, 0), (run.Statistics.Continued, run.Statistics.Failed));
        Assert.InRange(run.Statistics.Answered, 100, 200);
    }

    [Fact]
    public void ProcessThatEndsDuringAThreadsCall_EndsServing()
    {
        ServedRun run = ServedRun.Client(TimedServices.OutlastingItsCaller(), "killed_thread");

        Assert.Equal(new ProgramExit(9, 0), run.Exit);
        Assert.Equal(new ServeStatistics(0, 0, 1, 0), run.Statistics);
    }

    [Fact]
    public void SignalWithAHandler_DoesNotTakeAReceivedCallAway()
    {
        KillableWait.Require();

        // The handler runs when the call has returned, as with any ioctl that does not wait.
        EchoService service = new(DescriptorRule.Any)
        {
            BetweenReadAndWrite = processId =>
            {
                Assert.Equal(0, LibC.Kill((int)processId, UserSignal1));
                Thread.Sleep(1);
            },
        };

        Assert.Equal(["right 50", "signals 50"], ServedRun.Client(service, "signalled", "50").Lines);
    }

    [Theory]
    [InlineData("restart")]
    [InlineData("plain")]
    public void SignalsAtAnyMoment_RestartOrInterruptACall_AndNothingElse(string way)
    {
        KillableWait.Require();
        const int calls = 300;
        ServedRun run = ServedRun.Client(TimedServices.SlowFor1000(TimeSpan.FromMilliseconds(2)), "signals", way, $"{calls}");
        Dictionary<string, int> counts = run.Lines.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => int.Parse(parts[1]));

        Assert.Equal((0, 1), (counts["wrong"], counts["signals-came"]));
        Assert.Equal(calls, counts["right"] + counts["interrupted"]);

        // A signal before the call is received may interrupt it; how often that is depends on how busy the machine is.
        if (way == "restart") Assert.Equal(0, counts["interrupted"]);
    }

    [Fact]
    public void ProcessLeftBehind_IsServedUntilItEnds()
    {
        ServedRun.RequireSupport();
        using TemporaryDirectory folder = new();
        string mayCall = Path.Combine(folder.Path, "may-call");
        using ServedProgram served = ServedRun.Start(new EchoService(DescriptorRule.Any), null, Gcc.Compile("daemon"), [mayCall], out Task<string> output);

        Assert.Equal(new ProgramExit(5, 0), ServedRun.Within(served.Exited));
        Assert.False(served.Completion.IsCompleted);
        File.WriteAllText(mayCall, "");
        Assert.Equal(new ServeStatistics(2, 0, 0, 0), ServedRun.Within(served.Completion));
        Assert.Equal("parent-right 1\norphan-right 1\n", ServedRun.Within(output));
    }

    [Fact]
    public void RewrittenMeanwhile_TheAnswerIsOfOneMoment()
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "rewriter", "5000");

        Assert.Equal(["wrong 0"], run.Lines);
    }
}
