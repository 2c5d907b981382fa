using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>Programs that call by our own user side, under older kernels that are played for them: what they do without, and what they will not.</summary>
public sealed class NegotiationTests
{
    [Theory]
    [InlineData(8, "size=144 sig_data=5 config3=7 count=0 dropped=[]")]
    [InlineData(7, "size=128 sig_data=5 config3=0 count=0 dropped=[Config3]")]
    [InlineData(5, "size=112 sig_data=0 config3=0 count=0 dropped=[SigData, Config3]")]
    [InlineData(0, "size=64 sig_data=0 config3=0 count=0 dropped=[SigData, Config3]")]
    public void Perf_DropsWhatTheKernelDoesNotKnow(int version, string expected)
    {
        Counters.Require();
        Assert.Equal(expected, Line(LinuxCallServices.PerfEventOpen, version, "perf", ""));
    }

    [Fact]
    public void Perf_FailsForWhatIsRequired()
    {
        Counters.Require();
        string said = Line(LinuxCallServices.PerfEventOpen, 7, "perf", "Config3");
        Assert.StartsWith("E2BIG [Config3] perf_event_open: E2BIG: this kernel (", said, StringComparison.Ordinal);
        Assert.Contains("does not know perf_event_attr.Config3: (0x7), of version 8; do without, or require a newer kernel", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Scheduling_OfTheFirstStructHasNoUtilization() =>
        Assert.Equal("size=48 nice=19 has=True dropped=[SchedFlags, SchedUtilMin]", Line(LinuxCallServices.SchedSetattr, 0, "sched", ""));

    [Theory]
    [InlineData(0, "advertised=3 verified=3 size=8 files=0x7FFF network=0x0")]
    [InlineData(1, "advertised=5 verified=5 size=16 files=0xFFFF network=0x3")]
    public void Landlock_IsProbedAsItIs(int version, string expected) => Assert.Equal(expected, Line(LinuxCallServices.LandlockCreateRuleset, version, "landlock", ""));

    private static string Line(LinuxCallService service, int version, string form, string argument)
    {
        ServedRun.RequireSupport();
        Assert.SkipWhen(service.KernelVersion is null, $"this kernel has no {service.Name}");

        // Between two sizes of the struct Landlock's ABI grows too: only a kernel with the next size has all of this one's.
        int needed = service.Call == SyscallName.LandlockCreateRuleset ? version + 1 : version;
        Assert.SkipWhen(service.KernelVersion < needed, $"this kernel's {service.Name} is older than version {needed}");
        return Assert.Single(ServedRun.Program(service.Create(version), null, Path.Combine(AppContext.BaseDirectory, "UapiGen.Linux.TestClient"), form, argument).Lines);
    }
}
