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

    [Theory]
    [InlineData(10, 30_000, 60)] // in the service
    [InlineData(100, 0, 2)] // anywhere: before it is received, in the service, after the answer
    public void CallerKilledInTheMiddle_LeavesTheOthersServed(int times, int microseconds, int serviceMilliseconds)
    {
        ServedRun run = ServedRun.Client(
            Timing.SlowFor1000(TimeSpan.FromMilliseconds(serviceMilliseconds)), "killed", [$"{times}", $"{microseconds}"]);

        Assert.Equal(new ProgramExit(0, 0), run.Exit);
        Assert.Equal([$"killed {times}"], run.Lines);
        Assert.Equal(0, run.Statistics.Failed);
        if (microseconds > 0) Assert.Equal((times, times), (run.Statistics.Answered, run.Statistics.CallerGone));
    }

    [Fact]
    public void ProcessThatEndsDuringAThreadsCall_EndsServing()
    {
        ServedRun run = ServedRun.Client(Timing.SlowFor1000(TimeSpan.FromMilliseconds(100)), "killed_thread");

        Assert.Equal(new ProgramExit(9, 0), run.Exit);
        Assert.Equal(new ServeStatistics(0, 0, 1, 0), run.Statistics);
    }

    [Fact]
    public void SignalWithAHandler_DoesNotTakeAReceivedCallAway()
    {
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
        const int calls = 300;
        ServedRun run = ServedRun.Client(Timing.SlowFor1000(TimeSpan.FromMilliseconds(2)), "signals", way, $"{calls}");
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
        using ServedProgram served = ServedRun.Start(new EchoService(DescriptorRule.Any), null, Gcc.Compile("daemon"), [], out Task<string> output);

        Assert.Equal(new ProgramExit(5, 0), ServedRun.Within(served.Exited));
        Assert.False(served.Completion.IsCompleted);
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
