using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>openat2(2), served, against the running kernel's own.</summary>
public sealed class Openat2Tests
{
    [Fact]
    public void EveryCase_IsAsWithoutAServer()
    {
        using WorkDirectory directory = new();
        Comparison run = Comparison.Of(LinuxCallServices.Openat2, "openat2", directory.Prepare);

        // What cannot be handed over, what is another thing for each who asks, and how a walk fails; the rest is opened here.
        Assert.Equal(["path only", "path only, link"], run.Left[ContinueReason.DescriptorCannotBeGiven]);
        Assert.Equal(
            ["no follow", "make over a link", "make in /proc", "own name", "device", "fifo", "fifo without a reader", "socket"],
            run.Left[ContinueReason.MeansTheCaller]);
        Assert.Equal(
            [
                "missing", "file as directory", "trailing slash", "not a directory", "dirfd a file", "dirfd closed", "dirfd negative", "dirfd closed, in root",
                "beneath, up", "beneath, absolute", "beneath, link out", "no xdev", "no symlinks", "loop", "make in nothing", "make a directory", "no name in a file",
                "own task", "own descriptor", "own directory", "magic link refused",
            ],
            run.Left[ContinueReason.KernelDecides]);
        Assert.Equal(3, run.Left.Count);
        Assert.InRange(run.Statistics.Answered, 230, 300);
    }

    [Fact]
    public void OrdinaryUsersServer_IsNoDifference()
    {
        Gcc.Compile("openat2");
        Unprivileged.Run(() =>
        {
            using WorkDirectory directory = new();
            Comparison run = Comparison.Of(LinuxCallServices.Openat2, "openat2", directory.Prepare);
            Assert.InRange(run.Statistics.Answered, 230, 300);
        });
    }

    [Fact]
    public void CallersThatDiffer_OpenWhatIsTheirs()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "the client changes its user, root and namespaces, which needs root");
        using WorkDirectory directory = new();
        Comparison run = Comparison.Of(LinuxCallServices.Openat2, "openat2_callers", directory.Prepare);

        Assert.Equal(["nobody", "nobody makes", "file user", "root", "mounts", "users", "landlocked", "after it"], run.Left[ContinueReason.CallerDiffers]);
        Assert.Single(run.Left);
        Assert.Equal(5, run.Statistics.Answered);
        Assert.Contains("nobody: EACCES", run.Lines);
        Assert.Contains("landlocked: EACCES", run.Lines);
    }

    [Theory]
    [InlineData(1, 8, 100, 0)]
    [InlineData(4, 2, 100, 0)]
    [InlineData(2, 2, 100, 60)]
    public void ManyCallers_EachGetTheirFile_AndNothingStaysOpenHere(int processes, int threads, int calls, int killed)
    {
        using WorkDirectory directory = new();
        int OpenHere() => Directory.GetFiles("/proc/self/fd").Count(file => new FileInfo(file).LinkTarget?.StartsWith(directory.Path, StringComparison.Ordinal) == true);

        ServedRun run = ServedRun.Program(
            LinuxCallServices.Openat2.Create(null), null, Gcc.Compile("openat2_crowd"), directory.Prepare()[0], $"{processes}", $"{threads}", $"{calls}", $"{killed}");

        Assert.Equal(Enumerable.Repeat("wrong 0", processes), run.Lines);
        Assert.InRange(run.Statistics.Answered, processes * threads * calls, long.MaxValue);
        Assert.Equal(0, OpenHere());
    }
}
