using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>The serving thread allocates nothing for a call that it makes.</summary>
public sealed class AllocationTests
{
    public static TheoryData<string> Names => [.. LinuxCallServices.All.Select(service => service.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Call_AllocatesNothing(string name)
    {
        ServedRun.RequireSupport();
        LinuxCallService service = LinuxCallServices.Find(name)!;
        Assert.SkipWhen(service.KernelVersion is null, $"this kernel has no {name}");
        if (service.Call == SyscallName.PerfEventOpen) Counters.Require();
        using WorkDirectory directory = new();
        Counting counting = new(service.Create(null));
        ServedRun run = ServedRun.Program(counting, null, Gcc.Compile("many"), name, directory.Prepare()[0], "1000");

        Assert.Equal(["wrong 0"], run.Lines);
        Assert.Equal(1000, run.Statistics.Answered);
        Assert.Equal(0, counting.Allocated);
    }

    /// <summary>Counts what its own thread, the serving one, has allocated between the hundredth call and the last.</summary>
    private sealed class Counting(ISyscallService service) : ISyscallService
    {
        private long _calls, _start, _end;

        public long Allocated => _end - _start;

        public ReadOnlySpan<SyscallClaim> Claims => service.Claims;

        public bool InjectsDescriptors => service.InjectsDescriptors;

        public bool Accepts(in SystemCall call, CallerDescriptors descriptors)
        {
            _end = GC.GetAllocatedBytesForCurrentThread();
            if (++_calls == 100) _start = _end;
            return service.Accepts(in call, descriptors);
        }

        public CallAnswer Serve(in SystemCall call, ref ClientMemory memory, Caller caller) => service.Serve(in call, ref memory, caller);
    }
}
