using System.Diagnostics;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>The same cases by 32-bit programs: other numbers of the calls, narrow registers, and the structs as i386 lays them out.</summary>
public sealed class NarrowCallerTests
{
    public static TheoryData<string, string, int> Cases => new()
    {
        { "openat2", "openat2", 230 }, { "landlock_create_ruleset", "landlock", 200 }, { "sched_setattr", "sched", 150 }, { "sched_getattr", "sched", 50 },
        { "perf_event_open", "perf", 200 }, { "statmount", "statmount", 100 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void I386Program_IsAsWithoutAServer(string call, string client, int served)
    {
        string program = Gcc.CompileForI386(client);
        Assert.SkipUnless(Runs(Gcc.CompileForI386("nothing")), "this machine runs no i386 programs");
        using WorkDirectory directory = new();
        Comparison run = Comparison.OfProgram(LinuxCallServices.Find(call)!, program, client == "openat2" ? directory.Prepare : null);

        Assert.InRange(run.Statistics.Answered, served, long.MaxValue);
    }

    private static bool Runs(string program)
    {
        try
        {
            using Process process = Process.Start(program);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
