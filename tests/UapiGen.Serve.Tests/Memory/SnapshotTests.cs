using System.Runtime.InteropServices;

namespace UapiGen.Serve.Tests;

/// <summary>Through the real kernel: what a call reads twice is the same, what it wrote it reads back, and a killed caller's memory is left alone.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void ReadTwice_WhileAnotherThreadRewrites_IsTheSame()
    {
        ReadingTwice service = new();
        ServedRun run = ServedRun.Client(service, "rewriter", "500");

        Assert.Equal(["wrong 0"], run.Lines);
        Assert.Equal((500, 0), (service.Calls, service.Differences));
    }

    [Fact]
    public void CallerKilledBetweenReadAndWrite_IsNotWrittenTo()
    {
        ServedRun run = ServedRun.Client(TimedServices.KillingItsCaller(), "killed_shared");

        Assert.Equal(["killed 1", "next 0", "changed 0"], run.Lines);
        Assert.Equal(new ServeStatistics(1, 0, 1, 0), run.Statistics);
    }

    private sealed class ReadingTwice : IIoctlService
    {
        private readonly EchoService _echo = new(DescriptorRule.Any);

        public int Calls { get; private set; }

        public int Differences { get; private set; }

        public ReadOnlySpan<IoctlClaim> Claims => _echo.Claims;

        public bool Accepts(in IoctlCall call, ref DescriptorProbe descriptor) => true;

        public SyscallResult Serve(in IoctlCall call, ref ClientMemory memory)
        {
            ulong first = Value(in call, ref memory);
            Thread.SpinWait(20_000);
            ulong second = Value(in call, ref memory);
            SyscallResult result = _echo.Serve(in call, ref memory);
            ulong answer = Value(in call, ref memory, EchoService.StructSize / 3);

            Calls++;
            if (first != second || answer != EchoService.Answer(first)) Differences++;
            return result;
        }

        private static ulong Value(in IoctlCall call, ref ClientMemory memory, int offset = 0)
        {
            ulong value = 0;
            Assert.Equal(8, memory.Read(new UserAddress(call.Argument + (ulong)offset), MemoryMarshal.AsBytes(new Span<ulong>(ref value))));
            return value;
        }
    }
}
