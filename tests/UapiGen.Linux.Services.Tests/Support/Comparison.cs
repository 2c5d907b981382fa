using UapiGen.Serve;
using UapiGen.Serve.Tests;

namespace UapiGen.Linux.Services.Tests;

/// <summary>A client's run with nobody watching, and its run under services: what it printed must be the same.</summary>
internal sealed class Comparison
{
    private Comparison(string[] lines, List<(ServedCall Call, string Line)> cases, ServeStatistics statistics)
    {
        Lines = lines;
        Cases = cases;
        Statistics = statistics;
    }

    /// <summary>What the client printed, both times.</summary>
    public string[] Lines { get; }

    /// <summary>The served calls with the lines that tell of them, where a client prints one a call.</summary>
    public List<(ServedCall Call, string Line)> Cases { get; }

    /// <summary>The counts of the served run.</summary>
    public ServeStatistics Statistics { get; }

    /// <summary>The names of the cases that went on in the kernel, by their reasons.</summary>
    public Dictionary<ContinueReason, string[]> Left => Cases
        .Where(one => one.Call.Reason != ContinueReason.None)
        .GroupBy(one => one.Call.Reason)
        .ToDictionary(group => group.Key, group => group.Select(one => one.Line.Split(": ")[0]).ToArray());

    /// <summary>Runs a client of Clients/ twice.</summary>
    /// <param name="service">What is served.</param>
    /// <param name="client">The client.</param>
    /// <param name="prepare">Puts what the client finds into the state in which it is to find it; called before each run. Returns its arguments.</param>
    public static Comparison Of(LinuxCallService service, string client, Func<string[]>? prepare = null) => OfProgram(service, Gcc.Compile(client), prepare);

    /// <summary>Runs a program twice.</summary>
    /// <param name="service">What is served.</param>
    /// <param name="program">The program.</param>
    /// <param name="prepare">Called before each run. Returns the program's arguments.</param>
    public static Comparison OfProgram(LinuxCallService service, string program, Func<string[]>? prepare = null)
    {
        ServedRun.RequireSupport();
        Assert.SkipWhen(service.KernelVersion is null, $"this kernel has no {service.Name}");
        string[] native = NativeRun.Lines(program, prepare?.Invoke() ?? []);

        List<ServedCall> calls = [];
        ServeOptions options = new()
        {
            Served = (in ServedCall call) =>
            {
                if (call.Call.Is(service.Call)) calls.Add(call);
            },
        };
        ServedRun served = ServedRun.Program(service.Create(null), options, program, prepare?.Invoke() ?? []);

        Assert.Equal(new ProgramExit(0, 0), served.Exit);
        Assert.NotEmpty(native);
        Assert.Equal(native, served.Lines);
        Assert.Equal(0, served.Statistics.Failed);
        return new Comparison(native, [.. calls.Zip(native)], served.Statistics);
    }
}
