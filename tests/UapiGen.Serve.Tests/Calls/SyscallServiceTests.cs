using System.Collections.Concurrent;

namespace UapiGen.Serve.Tests;

/// <summary>System calls that are no ioctls, through the real kernel: what they are told, and what they return.</summary>
public sealed class SyscallServiceTests
{
    [Fact]
    public void Calls_ReturnValues_Errors_Descriptors_OrGoOn()
    {
        ConcurrentQueue<ServedCall> calls = new();
        ServedRun run = ServedRun.Program(new CallService(), new ServeOptions { Served = (in ServedCall call) => calls.Enqueue(call) }, Gcc.Compile("syscalls"));

        Assert.Equal(
            [
                // A convention's own number, and all 64 bits of each register.
                "arguments 0: 100000001 1 ffffffffffffffff 8000000000000000 10000000000 7 " + $"{(int)SyscallNumber.Abi}",
                $"value {0x123456789a}", "failure -1 EDOM",
                "inject 3", "inject-flags 0 size 0", "inject-cloexec 4", "inject-cloexec-flags 1 size 0",
                "continue -1 EINVAL", "path-only -1 EBADF", "other -1 EINVAL", "not-claimed -1 ENOENT",
            ],
            run.Lines);
        Assert.Equal(new ServeStatistics(6, 2, 0, 0), run.Statistics);
        Assert.Equal(
            [
                (CallOutcome.Answered, Errno.Success, ContinueReason.None), (CallOutcome.Answered, Errno.Success, ContinueReason.None),
                (CallOutcome.Answered, Errno.EDOM, ContinueReason.None), (CallOutcome.Answered, Errno.Success, ContinueReason.None),
                (CallOutcome.Answered, Errno.Success, ContinueReason.None), (CallOutcome.Continued, Errno.Success, ContinueReason.KernelDecides),
                (CallOutcome.Answered, Errno.EBADF, ContinueReason.None), (CallOutcome.Continued, Errno.Success, ContinueReason.None),
            ],
            calls.Select(call => (call.Outcome, call.Result.Error, call.Reason)));
        Assert.Equal([3L, 4L], calls.Skip(3).Take(2).Select(call => call.Result.Value));
    }

    [Fact]
    public void Descriptors_DoNotStayOpenHere()
    {
        ServedRun.RequireSupport();
        Gcc.Compile("syscalls");
        int Open() => Directory.GetFiles("/proc/self/fd").Count(file => new FileInfo(file).LinkTarget?.Contains("memfd:empty", StringComparison.Ordinal) == true);

        ServedRun.Client(new CallService(), "syscalls");
        Assert.Equal(0, Open());
    }

    [Fact]
    public void TheCallersFiles_AreReached()
    {
        using TemporaryDirectory directory = new();
        directory.Write("marker", "there", executable: false);
        ServedRun run = ServedRun.Client(new CallService(), "files", directory.Path);

        Assert.Equal(
            [
                "copy offset 7", "copy shared 9", "copy-closed -1 EBADF", "copy-negative -1 EBADF", "thread-copy 1 1",
                "beside 5 there",
                "create 0", "mode 777", "create 0", "mode 700", "create 0", "mode 555",
                "room 1", "last 63", "full 0", "inject-full -1 EMFILE", "one-free 1", "inject-last 63",
                "lowered-full 0", "lowered-one-free 1", "inject-lowered 20",
            ],
            run.Lines);
    }

    [Fact]
    public void Likeness_IsSeenInEveryPart()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "the client changes its user, root and namespaces, which needs root");
        Dictionary<string, string> likeness = ServedRun.Client(new CallService(), "likeness").Lines.Select(line => line.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]);

        // Rights 1, root 2, then the user, pid, mount and cgroup namespaces 4 to 32. New mounts are another root; who has another user namespace has other rights.
        Assert.Equal("63", likeness["same"]);
        Assert.All(new[] { "user", "group", "groups", "capabilities" }, name => Assert.Equal("62", likeness[name]));
        Assert.Equal("61", likeness["root"]);
        Assert.Equal("45", likeness["mounts"]);
        Assert.Equal("58", likeness["users"]);
        Assert.Equal("31", likeness["cgroups"]);
        Assert.Equal("55", likeness["pids"]);
    }

    [Fact]
    public void I386Convention_HasItsOwnNumbers_AndNarrowArguments()
    {
        ServedRun run = ServedRun.Client(new CallService(), "i386_arguments");
        Assert.SkipWhen(run.Lines is ["no i386 calls"], "this kernel has no i386 calls");

        Assert.Equal([$"arguments 0: 1 1 ffffffff 4 5 6 {(int)SyscallAbi.I386}", "inject 3", "failure -33"], run.Lines);
    }

    [Theory]
    [InlineData(1, 1, 2000, 0)]
    [InlineData(2, 4, 300, 0)]
    [InlineData(2, 2, 300, 60)]
    public void ManyCallersAtOnce_EachGetTheirDescriptor(int processes, int threads, int calls, int killed)
    {
        ServedRun run = ServedRun.Client(new CallService(), "injections", $"{processes}", $"{threads}", $"{calls}", $"{killed}");

        Assert.Equal(Enumerable.Repeat("wrong 0", processes), run.Lines);
        Assert.Equal(0, run.Statistics.Failed);
    }

    [Fact]
    public void CombinedServices_AreAskedInTheirOrder()
    {
        ISyscallService both = SyscallServices.Combine(new CallService(), SyscallServices.OfIoctls(new EchoService(DescriptorRule.Any)));

        Assert.Equal(["right 100"], ServedRun.Client(both, "threads", "1", "1", "100").Lines);
        Assert.Contains("inject-cloexec 4", ServedRun.Client(both, "syscalls").Lines);
    }

    [Fact]
    public void Unprivileged_ACallersFilesAreReachedAsWell()
    {
        string client = Gcc.Compile("files");
        using TemporaryDirectory directory = new();
        directory.Write("marker", "there", executable: false);
        File.SetUnixFileMode(directory.Path, (UnixFileMode)0b111_111_111);

        Unprivileged.Run(() =>
        {
            string[] lines = ServedRun.Program(new CallService(), null, client, directory.Path).Lines;
            Assert.Contains("beside 5 there", lines);
            Assert.Contains("inject-last 63", lines);
        });
    }
}
