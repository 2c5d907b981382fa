namespace UapiGen.Serve.Tests;

/// <summary>Counts this process's threads and descriptors, so no other test may run meanwhile.</summary>
[Collection(nameof(NothingLeftBehindTests))]
[CollectionDefinition(nameof(NothingLeftBehindTests), DisableParallelization = true)]
public sealed class NothingLeftBehindTests
{
    [Fact]
    public void ManyPrograms_HangUpAtOnce_AndLeaveNoThreadOrDescriptor()
    {
        ServedRun.RequireSupport();
        RunTrue(10);
        int descriptors = Directory.GetFiles("/proc/self/fd").Length;

        RunTrue(200);

        // A thread has a few instructions left when it has told of its end.
        Assert.True(SpinWait.SpinUntil(() => !ThreadStates().Any(IsOurs), ServedRun.Patience), "a thread was left behind");
        Assert.DoesNotContain(ThreadStates(), IsFiltered);
        Assert.InRange(Directory.GetFiles("/proc/self/fd").Length, 0, descriptors + 10);
    }

    /// <summary>
    /// A filter that leaked to a thread of this process would keep its listener open until that thread ended, if ever. Whether any thread has it is asked when
    /// the program has ended: but for the one that installed it, and may be about to end.
    /// </summary>
    private static void RunTrue(int times)
    {
        for (int i = 0; i < times; i++)
        {
            using ServedProgram served = ServedProgram.Start(new ProgramStart("true"), new EchoService(DescriptorRule.Any));
            ServedRun.Within(served.Exited);
            Assert.DoesNotContain(ThreadStates(), state => IsFiltered(state) && !IsOurs(state));
            ServedRun.Within(served.Completion);
        }
    }

    /// <summary>What the kernel says of each thread.</summary>
    private static string[] ThreadStates() => [.. Directory.GetDirectories("/proc/self/task").Select(task => ReadIfThere(Path.Combine(task, "status")))];

    private static bool IsOurs(string state) => state.StartsWith("Name:\tuapigen", StringComparison.Ordinal);

    private static bool IsFiltered(string state) => state.Split('\n').Any(line => line.StartsWith("Seccomp_filters:", StringComparison.Ordinal) && line != OwnFilters);

    // A sandbox around the whole process may have filters of its own.
    private static readonly string OwnFilters =
        File.ReadLines("/proc/self/status").First(line => line.StartsWith("Seccomp_filters:", StringComparison.Ordinal));

    private static string ReadIfThere(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            // The thread has ended meanwhile.
            return "";
        }
    }
}
