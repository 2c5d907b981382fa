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

        // A filter that leaked to a thread of this process would keep its listener open until that thread ended, if ever.
        TimeSpan longest = RunTrue(200);

        Assert.InRange(longest, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.DoesNotContain(ThreadNames(), name => name.StartsWith("uapigen", StringComparison.Ordinal));
        Assert.All(Directory.GetDirectories("/proc/self/task"), AssertUnfiltered);
        Assert.InRange(Directory.GetFiles("/proc/self/fd").Length, 0, descriptors + 10);
    }

    private static TimeSpan RunTrue(int times)
    {
        TimeSpan longest = default;
        for (int i = 0; i < times; i++)
        {
            using ServedProgram served = ServedProgram.Start(new ProgramStart("true"), new EchoService(DescriptorRule.Any));
            ServedRun.Within(served.Exited);
            long exited = System.Diagnostics.Stopwatch.GetTimestamp();
            ServedRun.Within(served.Completion);
            TimeSpan hangUp = System.Diagnostics.Stopwatch.GetElapsedTime(exited);
            if (hangUp > longest) longest = hangUp;
        }

        return longest;
    }

    private static string[] ThreadNames()
    {
        // The watching thread has a few instructions left when it has told of the end.
        Thread.Sleep(200);
        return [.. Directory.GetDirectories("/proc/self/task").Select(task => ReadIfThere(Path.Combine(task, "comm")))];
    }

    private static void AssertUnfiltered(string task)
    {
        foreach (string line in ReadIfThere(Path.Combine(task, "status")).Split('\n'))
        {
            if (line.StartsWith("Seccomp_filters:", StringComparison.Ordinal)) Assert.Equal(OwnFilters, line);
        }
    }

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
