using System.Diagnostics;
using System.Globalization;
using UapiGen.Linux.Processes;
using UapiGen.Linux.Tests.Support;

namespace UapiGen.Linux.Tests.Processes;

/// <summary>pidfd_open(2) and PIDFD_GET_INFO of the running kernel.</summary>
public class PidfdTests
{
    [Fact]
    public void Facts_AreWhatProcSays()
    {
        using Sleeper sleeper = Sleeper.Start();
        using Pidfd pidfd = Open(sleeper.Id);
        ProcessFacts facts = Ask(pidfd, PidfdInfoMask.None);

        Assert.Equal(sleeper.Id, facts.ProcessId);
        Assert.Equal(sleeper.Id, facts.ThreadId);
        Assert.Equal(Environment.ProcessId, facts.ParentId);

        // Real, effective, saved, and for files.
        PidfdInfo raw = facts.Raw;
        Assert.Equal(Status(sleeper.Id, "Uid:"), (uint[])[raw.Ruid, raw.Euid, raw.Suid, raw.Fsuid]);
        Assert.Equal(Status(sleeper.Id, "Gid:"), (uint[])[raw.Rgid, raw.Egid, raw.Sgid, raw.Fsgid]);
        Assert.Equal((raw.Euid, raw.Egid), (facts.EffectiveUser, facts.EffectiveGroup));
        Assert.True(facts.Has(PidfdInfoMask.ProcessIds | PidfdInfoMask.Credentials));

        // Nobody asked, and it has not ended.
        Assert.Null(facts.WaitStatus);
        Assert.Null(facts.Coredump);
        Assert.Null(facts.Supported);
    }

    [Fact]
    public void Thread_IsToldApartFromItsProcess()
    {
        using Pidfd process = Open(Environment.ProcessId);
        OwnThread.Run(() =>
        {
            int thread = (int)LinuxCall.Syscall(SyscallNumber.Here(SyscallName.Gettid)).Value;
            using Pidfd? pidfd = TryOpenThread(thread);
            Assert.SkipWhen(pidfd is null, "this kernel does not open threads (Linux 6.9)");
            ProcessFacts facts = Ask(pidfd, PidfdInfoMask.None);
            Assert.Equal((thread, Environment.ProcessId), (facts.ThreadId, facts.ProcessId));

            UapiException exception = Assert.Throws<UapiException>(() => Pidfd.Open(thread));
            Assert.Contains($"{thread} is", exception.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("exit 3", 0x300)]
    [InlineData("kill -KILL $$", 9)]
    public void Exit_IsKeptAfterTheProcessWasReaped(string script, int status)
    {
        // It waits for its input to end, so that it is there when it is opened.
        using Process shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "read line; " + script]) { RedirectStandardInput = true })!;
        using Pidfd pidfd = Open(shell.Id);
        shell.StandardInput.Close();
        shell.WaitForExit();

        UapiException exception = Assert.Throws<UapiException>(() => pidfd.GetInfo());
        Assert.SkipWhen(exception.Error == Errno.ENOTTY, exception.Message);
        Assert.Equal("PIDFD_GET_INFO: ESRCH: the process was reaped; ask for Exit, which is kept", exception.Message);

        ProcessFacts facts = Ask(pidfd, PidfdInfoMask.Exit);
        Assert.SkipWhen(facts.WaitStatus is null, "this kernel does not keep how a process ended (Linux 6.15)");
        Assert.Equal(status, facts.WaitStatus);
        Assert.Null(facts.ProcessId);
        Assert.Null(facts.EffectiveUser);
    }

    [Fact]
    public void Coredump_SaysAsWhomItWouldBeMade()
    {
        // One's own process may be changing its rights in another test.
        using Sleeper sleeper = Sleeper.Start();
        using Pidfd pidfd = Open(sleeper.Id);
        ProcessFacts facts = Ask(pidfd, PidfdInfoMask.Coredump | PidfdInfoMask.SupportedMask);
        Assert.SkipWhen(facts.Coredump is null, "this kernel tells nothing of core dumps (Linux 6.16)");

        Assert.Equal(CoredumpMask.AsUser, facts.Coredump);
        Assert.Null(facts.CoredumpSignal);
        if (facts.Supported is { } supported) Assert.True(supported.HasFlag(PidfdInfoMask.Coredump | PidfdInfoMask.SupportedMask));
    }

    [Theory]
    [InlineData(0, Errno.EINVAL, "0 is no process id")]
    [InlineData(-5, Errno.EINVAL, "-5 is no process id")]
    [InlineData(int.MaxValue, Errno.ESRCH, "there is no process 2147483647")]
    public void Refusals_NameTheCause(int processId, Errno error, string cause)
    {
        UapiException? exception = null;
        PrivateMounts.SkipWithoutCall(() => exception = Record(() => Pidfd.Open(processId)));
        Assert.Equal(error, exception!.Error);
        Assert.StartsWith($"pidfd_open: {error}: {cause}", exception.Message, StringComparison.Ordinal);
    }

    private static UapiException? Record(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (UapiException e) when (e.Error != Errno.ENOSYS)
        {
            return e;
        }
    }

    private static Pidfd Open(int processId)
    {
        Pidfd? pidfd = null;
        PrivateMounts.SkipWithoutCall(() => pidfd = Pidfd.Open(processId));
        return pidfd!;
    }

    private static Pidfd? TryOpenThread(int thread)
    {
        try
        {
            return Pidfd.Open(thread, thread: true);
        }
        catch (UapiException e) when (e.Error == Errno.EINVAL)
        {
            return null;
        }
    }

    /// <summary>What the kernel tells; skipped, by name, where it does not know the command.</summary>
    private static ProcessFacts Ask(Pidfd pidfd, PidfdInfoMask mask)
    {
        try
        {
            return pidfd.GetInfo(mask);
        }
        catch (UapiException e) when (e.Error == Errno.ENOTTY)
        {
            Assert.Skip(e.Message);
            return default;
        }
    }

    private static uint[] Status(int processId, string name) =>
        [.. File.ReadLines($"/proc/{processId}/status").First(line => line.StartsWith(name, StringComparison.Ordinal))
            .Split('\t')[1..].Select(word => uint.Parse(word, CultureInfo.InvariantCulture))];
}
