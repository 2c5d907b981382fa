using System.Collections.Concurrent;

namespace UapiGen.Serve.Tests;

/// <summary>Services that fail, and what the callers and the watchers hear of it.</summary>
public sealed class FailureTests
{
    [Fact]
    public void ServiceThatThrows_FailsTheCallWithEio_AndServesOn()
    {
        ConcurrentQueue<Exception> failures = new();
        ServedRun run = Run(new Throwing(phase: 2), new ServeOptions { Failed = failures.Enqueue });

        Assert.Equal(["value-0 0", "value-1 -1 EIO", "value-2 0", "value-3 -1 EIO"], run.Lines);
        Assert.Equal(new ServeStatistics(4, 0, 0, 2), run.Statistics);
        Assert.Equal(["phase 2", "phase 2"], failures.Select(failure => failure.Message));
    }

    [Fact]
    public void ServiceThatThrowsInPhase1_IsNotLetGo()
    {
        ServedRun run = Run(new Throwing(phase: 1), new ServeOptions { Failed = _ => { } });

        Assert.Equal(["value-0 -1 EIO", "value-1 -1 EIO", "value-2 -1 EIO", "value-3 -1 EIO"], run.Lines);
        Assert.Equal(new ServeStatistics(4, 0, 0, 4), run.Statistics);
    }

    [Fact]
    public void FailureThatNobodyWasToldOf_IsWhatCompletionEndsWith()
    {
        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => Run(new Throwing(phase: 2), null));

        Assert.Equal("phase 2", failure.Message);
    }

    [Fact]
    public void WatcherThatThrows_IsHeardOf_AndServingGoesOn()
    {
        ServeOptions options = new()
        {
            Served = (in ServedCall _) => throw new InvalidOperationException("watcher"),
            Failed = failure => throw new InvalidOperationException($"told of {failure.Message}"),
        };
        ServedRun.RequireSupport();
        using ServedProgram served = ServedRun.Start(new EchoService(DescriptorRule.Any), options, Gcc.Compile("values"), [], out Task<string> output);

        Assert.Equal("value-0 0\nvalue-1 0\nvalue-2 0\nvalue-3 0\n", ServedRun.Within(output));
        Assert.Equal("told of watcher", Assert.Throws<InvalidOperationException>(() => ServedRun.Within(served.Completion)).Message);
        Assert.Equal(4, served.Statistics.Failed);
    }

    [Fact]
    public void Watcher_SeesEveryCall()
    {
        ConcurrentQueue<ServedCall> calls = new();
        ServeOptions options = new() { Served = (in ServedCall call) => calls.Enqueue(call) };
        ServedRun run = ServedRun.Program(new EchoService(DescriptorRule.File("/dev/null")), options, Gcc.Compile("watched"));

        Assert.Equal(["echo 0", "fault -1 EFAULT", "check 1", "elsewhere -1 ENOTTY"], run.Lines);
        Assert.Equal(
            [
                (EchoService.Echo, CallOutcome.Answered, new SyscallResult(0, Errno.Success)),
                (EchoService.Echo, CallOutcome.Answered, new SyscallResult(0, Errno.EFAULT)),
                (EchoService.CheckExtension, CallOutcome.Answered, new SyscallResult(1, Errno.Success)),
                (EchoService.Echo, CallOutcome.Continued, default),
            ],
            calls.Select(call => (call.Call.UnsignedInt(1), call.Outcome, call.Result)));
        Assert.All(calls, call => Assert.InRange(call.Elapsed, TimeSpan.FromTicks(1), ServedRun.Patience));
        Assert.Equal([8ul, 250ul], calls.Select(call => call.Call.Argument(2)).Skip(1).Take(2));
    }

    [Theory]
    [InlineData(true, "after -1 ENOTTY", "descriptors")]
    [InlineData(false, "after -1 EPERM", "memory")]
    public void CallerThatMayNotBeLookedAt_IsSaid(bool looksAtDescriptors, string answer, string what)
    {
        ConcurrentQueue<Exception> failures = new();
        IIoctlService service = looksAtDescriptors ? new EchoService(DescriptorRule.Any) : new Unlooking();
        string client = Gcc.Compile("undumpable");

        // Root may look at every process.
        Unprivileged.Run(() =>
        {
            ServedRun run = ServedRun.Program(service, new ServeOptions { Failed = failures.Enqueue }, client);
            Assert.Equal(["before 0", answer], run.Lines);
        });

        Assert.Contains($"The {what} of thread", Assert.IsType<ServeException>(Assert.Single(failures)).Message, StringComparison.Ordinal);
    }

    private static ServedRun Run(IIoctlService service, ServeOptions? options) => ServedRun.Program(service, options, Gcc.Compile("values"));

    private sealed class Throwing(int phase) : IIoctlService
    {
        private readonly EchoService _echo = new(DescriptorRule.Any)
        {
            BetweenReadAndWrite = value =>
            {
                if (value % 2 == 1) throw new InvalidOperationException("phase 2");
            },
        };

        public ReadOnlySpan<IoctlClaim> Claims => _echo.Claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) =>
            phase == 1 ? throw new InvalidOperationException("phase 1") : _echo.Accepts(in call, ref descriptor);

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _echo.Serve(in call, ref memory);
    }

    private sealed class Unlooking : IIoctlService
    {
        private readonly EchoService _echo = new(DescriptorRule.Any);

        public ReadOnlySpan<IoctlClaim> Claims => _echo.Claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => true;

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory) => _echo.Serve(in call, ref memory);
    }
}
