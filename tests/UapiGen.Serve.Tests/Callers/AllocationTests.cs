namespace UapiGen.Serve.Tests;

/// <summary>The serving thread allocates nothing for a call, whatever becomes of it, and the collector's pauses change no answer.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("threads", "any")]
    [InlineData("threads", "/dev/null")]
    [InlineData("continued", "/dev/null")]
    [InlineData("continued", "kvm")]
    [InlineData("faults", "any")]
    public void Call_AllocatesNothing(string client, string rule)
    {
        Counting service = new(DescriptorRule.Parse(rule));
        ServedRun run = ServedRun.Client(service, client, "1", "1", "3000");

        Assert.Equal(0, run.Exit.Code);
        Assert.InRange(run.Statistics.Answered + run.Statistics.Continued, 3000, 3100);
        Assert.Equal(0, service.Allocated);
    }

    [Fact]
    public void CollectionsMeanwhile_ChangeNoAnswer()
    {
        using CancellationTokenSource done = new();
        Thread collector = new(() =>
        {
            while (!done.IsCancellationRequested)
            {
                GC.KeepAlive(new byte[100_000]);
                GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            }
        });
        collector.Start();

        ServedRun run = ServedRun.Client(new EchoService(DescriptorRule.Any), "threads", "2", "2", "1000");
        done.Cancel();
        collector.Join();

        Assert.Equal(["right 2000", "right 2000"], run.Lines);
    }

    /// <summary>Counts what its own thread, the serving one, has allocated between the fifth call and the last.</summary>
    private sealed class Counting(DescriptorRule rule) : IIoctlService
    {
        private readonly EchoService _echo = new(rule);
        private long _calls, _start, _end;

        public long Allocated => _end - _start;

        public ReadOnlySpan<IoctlClaim> Claims => _echo.Claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor)
        {
            _end = GC.GetAllocatedBytesForCurrentThread();
            if (++_calls == 5) _start = _end;
            return _echo.Accepts(in call, ref descriptor);
        }

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _echo.Serve(in call, ref memory);
    }
}
