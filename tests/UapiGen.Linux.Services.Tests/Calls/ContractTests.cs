using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>Each served call, case by case: the same results and bytes as the running kernel's own.</summary>
public sealed class ContractTests
{
    [Fact]
    public void LandlockCreateRuleset_IsAsWithoutAServer()
    {
        Comparison run = Comparison.Of(LinuxCallServices.LandlockCreateRuleset, "landlock");

        AssertServed(run, calls: 300);
        Assert.Equal(["rule: ok", "restrict: ok", "inside: ok", "outside: EACCES"], run.Lines[^4..]);
    }

    [Fact]
    public void SchedSetattr_IsAsWithoutAServer()
    {
        // A caller with other rights is judged by the kernel.
        Comparison run = Comparison.Of(LinuxCallServices.SchedSetattr, "sched");
        AssertServed(run, calls: 200, (ContinueReason.CallerDiffers, Environment.IsPrivilegedProcess ? 3 : 0));
    }

    [Fact]
    public void SchedGetattr_IsAsWithoutAServer()
    {
        Comparison run = Comparison.Of(LinuxCallServices.SchedGetattr, "sched", () => ["get"]);
        AssertServed(run, calls: 25, (ContinueReason.CallerDiffers, Environment.IsPrivilegedProcess ? 1 : 0));
    }

    [Fact]
    public void PerfEventOpen_IsAsWithoutAServer()
    {
        // Six types that are none, or such as read the caller's memory; two groups and a control group that are no descriptors of the kind.
        Comparison run = Comparison.Of(LinuxCallServices.PerfEventOpen, "perf");
        AssertServed(
            run, calls: 250,
            (ContinueReason.MeansTheCaller, 6), (ContinueReason.KernelDecides, 1), (ContinueReason.CallerDiffers, Environment.IsPrivilegedProcess ? 3 : 0));
    }

    [Fact]
    public void Statmount_IsAsWithoutAServer()
    {
        Comparison run = Comparison.Of(LinuxCallServices.Statmount, "statmount");
        
        // Eight rooms that reach out of user space, an address there, twice; and a namespace that is no open descriptor.
        AssertServed(run, calls: 200, (ContinueReason.KernelDecides, 11), (ContinueReason.CallerDiffers, Environment.IsPrivilegedProcess ? 3 : 0));
    }

    [Fact]
    public void ProgramThatClosesItsMemory_GetsTheKernelsAnswers()
    {
        Gcc.Compile("closed");

        // Nothing is closed to root.
        Unprivileged.Run(() =>
        {
            AssertServed(Comparison.Of(LinuxCallServices.SchedGetattr, "closed"), calls: 2, (ContinueReason.CallerDiffers, 2));
            AssertServed(Comparison.Of(LinuxCallServices.Openat2, "closed"), calls: 1, (ContinueReason.CallerDiffers, 1));
        });
    }

    [Fact]
    public void StructThatIsRewrittenMeanwhile_IsReadOnce()
    {
        Comparison run = Comparison.Of(LinuxCallServices.SchedSetattr, "sched_race", () => ["3000"]);

        Assert.Equal(["wrong 0"], run.Lines);
        Assert.Equal(3000, run.Statistics.Answered);
    }

    /// <summary>The client's calls were answered here, but for so many that were left to the kernel for a reason.</summary>
    private static void AssertServed(Comparison run, int calls, params (ContinueReason Reason, int Count)[] left)
    {
        Assert.Equal(
            left.Where(group => group.Count > 0).OrderBy(group => group.Reason),
            run.Left.Select(group => (group.Key, group.Value.Length)).OrderBy(group => group.Key));
        Assert.InRange(run.Statistics.Answered, calls, long.MaxValue);
    }
}
