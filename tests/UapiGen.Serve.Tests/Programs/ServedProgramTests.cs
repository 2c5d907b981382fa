namespace UapiGen.Serve.Tests;

/// <summary>The server's own life: signals, stopping, hanging up, and leaving nothing behind.</summary>
public sealed class ServedProgramTests
{
    [Fact]
    public void Signal_ReachesTheProgram()
    {
        ServedRun.RequireSupport();
        using ServedProgram served = ServedProgram.Start(new ProgramStart("sleep", "600"), new EchoService(DescriptorRule.Any));

        Assert.True(served.Signal(15));
        Assert.Equal(new ProgramExit(0, 15), ServedRun.Within(served.Exited));
        Assert.False(served.Signal(15));
        Assert.Equal(default, ServedRun.Within(served.Completion));
    }

    [Fact]
    public void WaitForExit_IsTheProgramsEnd()
    {
        ServedRun.RequireSupport();
        using ServedProgram served = ServedProgram.Start(new ProgramStart("sh", "-c", "exit 4"), new EchoService(DescriptorRule.Any));

        Assert.Equal(new ProgramExit(4, 0), served.WaitForExit());
    }

    [Fact]
    public void Dispose_EndsServing_AndLeavesTheProgram()
    {
        ServedRun.RequireSupport();
        ServedProgram served = ServedProgram.Start(new ProgramStart("sleep", "600"), new EchoService(DescriptorRule.Any));

        // The serving thread waits for a call that never comes, and has to be interrupted.
        served.Dispose();
        Assert.True(served.Completion.IsCompletedSuccessfully);
        Assert.False(served.Exited.IsCompleted);

        Assert.True(served.Signal(9));
        Assert.Equal(9, ServedRun.Within(served.Exited).Signal);
        served.Dispose();
    }

    [Fact]
    public void Dispose_FromTheServiceItself_EndsAfterTheCall()
    {
        ServedRun.RequireSupport();
        ServedProgram? served = null;
        using ManualResetEventSlim started = new();
        EchoService service = new(DescriptorRule.Any)
        {
            BetweenReadAndWrite = _ =>
            {
                started.Wait();
                served!.Dispose();
            },
        };

        served = ServedRun.Start(service, null, Gcc.Compile("threads"), ["1", "1", "2"], out Task<string> output);
        started.Set();

        // The first call is answered; the second finds nobody (ENOSYS).
        Assert.Equal(new ServeStatistics(1, 0, 0, 0), ServedRun.Within(served.Completion));
        Assert.Equal("right 1\n", ServedRun.Within(output));
        Assert.Equal(1, ServedRun.Within(served.Exited).Code);
    }

    [Fact]
    public void ServiceWithoutClaims_IsRefused()
    {
        ServedRun.RequireSupport();
        Assert.Throws<ArgumentException>(() => ServedProgram.Start(new ProgramStart("true"), new NoClaims()));
    }

    [Fact]
    public void ProgramsSideBySide_AreServedApart()
    {
        ServedRun.RequireSupport();
        Gcc.Compile("threads");
        ServedRun[] runs = new ServedRun[4];
        Parallel.For(0, runs.Length, new ParallelOptions { MaxDegreeOfParallelism = runs.Length }, i =>
            runs[i] = ServedRun.Client(new EchoService(DescriptorRule.Any), "threads", "1", "2", $"{100 * (i + 1)}"));

        Assert.Equal([200, 400, 600, 800], runs.Select(run => run.Statistics.Answered));
        Assert.All(runs, run => Assert.Equal(0, run.Exit.Code));
    }

    private sealed class NoClaims : IIoctlService
    {
        public ReadOnlySpan<IoctlClaim> Claims => [];

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => false;

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => Errno.ENOTTY;
    }
}
