namespace UapiGen.Serve.Tests;

/// <summary>What the real kernel makes of the filter: which calls are stopped, and that all others are as if nobody had looked.</summary>
public sealed class UntouchedCallTests
{
    [Theory]
    [InlineData("any")]
    [InlineData("kvm")]
    [InlineData("/dev/zero")] // which the client does not open
    public void EverythingElse_AnswersAsWithoutAServer(string rule)
    {
        ServedRun served = ServedRun.Client(new EchoService(DescriptorRule.Parse(rule)), "untouched");

        Assert.Equal(NativeRun.Lines(Gcc.Compile("untouched")), served.Lines);
        Assert.Equal(0, served.Statistics.Answered);
        Assert.Equal(0, served.Statistics.Failed);
        Assert.NotEqual(0, served.Statistics.Continued);
    }

    [Fact]
    public void BitsThatTheKernelDrops_DoNotHideACommand()
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "commands");

        Assert.Equal(["plain 0", "check 1", "check-high-command 1", "access-mode-3 0"], run.Lines);
        Assert.Equal(new ServeStatistics(68, 0, 0, 0), run.Statistics);
    }

    [Fact]
    public void CallsByTheI386Convention_AreServed()
    {
        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "i386");
        Assert.SkipWhen(run.Lines is ["no i386 calls"], "this kernel has no i386 calls");

        Assert.Equal(["echo 0", "answer 22", "fault -14", "check 1", "check-249 -25"], run.Lines[..5]);
        Assert.Equal(new ServeStatistics(3, 0, 0, 0), run.Statistics);
    }
}
